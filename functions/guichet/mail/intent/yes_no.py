"""How people take an offered seat, or leave it."""

from __future__ import annotations

from guichet.mail.intent.engine import Rules, table

YES = r"""
(?:la place|elle|le siege|the seat|it|the place) (?:est|is) (?:bien )?(?:prise?|taken|
    pour moi|mine|a moi) ?[^ ]* | y
(?:oui|yes|ok|ouiii*|yess*|yes please|d accord|avec plaisir|avec joie|volontiers|
    with pleasure|gladly|absolutely|bien sur|bien entendu|of course|evidemment|et comment|
    carrement|super|genial|parfait|perfect|great|brilliant|wonderful|fantastic|formidable|
    excellent|deal|sure|certainly|definitely|it s yes|quelle (?:chance|bonne nouvelle|joie|
    aubaine)|what luck|hourra|youpi|top|chouette|banco|entendu|je dis oui|sans hesit[a-z]*|
    lovely|marvell?ous|lucky me|count me in|hooray|affirmatif|of course)(?![a-z]) ?[^ ]* | y
(?:je|j|nous|on) (?:la |le |l |les |vous |y |en )?(?:prends|prend|prenons|accepte|acceptons|
    garde|gardons|saisis|confirme|confirmons|valide|viens(?! d)|viendrai|valide|reponds oui|
    suis preneu[a-z]*|suis partante?|suis ok|suis d accord|saute dessus|saute|profite|
    profiterai|conserve|dis oui|y serai|en suis|en serai|serai la|serai present[a-z]*|maintiens|
    reponds present[a-z]*) ?(?!pas|plus)[^ ]* | y
(?:i|we)(?: will| ll| d| would| would love to| d love to| am happy to| am delighted to|
     gladly| happily| can| do| shall| want to| m happy to| d like to| hereby|
     would like to)? (?:take|accept|have|grab|keep|want|confirm|be there|come|claim|snap|love|
    attend|make|jump|seize|be taking|be delighted|be coming)(?: it| that| the| up| to| there|
     your| at)? ?[^ ]* | y
(?:comptez sur moi|comptez moi|count me in|count on me|gardez la moi|gardez la|
    reservez la moi|reservez la|mettez moi|inscrivez moi|keep it for me|keep it|hold it for me|
    put me down|sign me up|book me in|book it|la place m interesse|toujours (?:interesse|
    partant|preneu)[a-z]*|still (?:interested|want|keen)|elle est (?:pour moi|a moi)|
    c est (?:oui|bon pour moi|d accord|parti|ok)|it s a yes|a yes from me|i m in|i am in|
    bon pour moi|works for me|me convient|m arrange|suits me|ca me va|ca marche) ?[^ ]* | y
""".strip()

NO = r"""
(?:trop court|trop juste|too short notice|short notice|faites en profiter|fais en profiter|
    profitera a|au suivant|next please|next in line) ?[^ ]* | n
(?:non|no|nope|nan|non merci|no thank you|no thanks|negatif)(?![a-z]) ?(?!, ?(?:problem|
    souci)|probleme|souci|doubt|later|longer|more|hesit|seulement|word|plus|news|one|response|
    reply|idea|matter|wonder|trouble|worries|clue)[^ ]* | n
(?:je|j|nous|i|we|dois|must|have to|i ll|will|d|prefere|vais)(?: la| l| le| vous| y| en|
     unfortunately| regretfully| sadly| therefore| donc| malheureusement|
     devoir)* (?:declin[a-z]*|refus[a-z]*|passe|passer|passe mon tour|pass|renonc[a-z]*|laisse|
    laisser|turn (?:it|this) down|let (?:it|this one) go|laisse passer|abstiendrai|cede|ceder|
    say no|decline|forgo|skip) ?(?!la ligne|par)[^ ]* | n
(?:propos|donn|laiss|pass|offr|ced|attribu|give|offer|let|hand|filez|refil|redonn|remett|
    tourn)[a-z]* <3>(?:la|le|it|this|that|ma|cette|place|place|them|someone|moi|mine|my|
    the) ?<4>(?:suivant[a-z]*|d apres|autre[a-z]*|quelqu|celui|celle|personne|next|someone|
    somebody|another|else|whoever|prochain[a-z]*|other|besoin|rang|queue|liste|list|line|
    qui me suit|passer|on|go) | n
(?:trop tard|too late|arrive trop tard|plus libre|plus disponible|plus dispo|pas libre|
    pas dispo[a-z]*|no longer free|not free|entre temps|entretemps|in the meantime|meanwhile|
    autre engagement|prior engagement|already (?:committed|booked|made)|deja (?:pris|prise|
    engage|engagee|autre)|pris d autres|made other (?:plans|arrangements)|other plans|
    tant pis pour moi|ce sera sans moi|sans moi|une autre fois|another time|next time|
    la prochaine fois|prochaine fois) ?[^ ]* | n
""".strip()

ANSWERS = Rules(*table("yes", YES), *table("no", NO))
