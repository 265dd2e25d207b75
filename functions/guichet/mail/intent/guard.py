"""What speaks against the model, however sure it is: words of doubt, denial and other matters.

The rules have vetoes of their own, finer than these; these make the model safe by itself. A
phrase in a list is written as it is folded, `_` for a space, `*` for any ending.
"""

from __future__ import annotations

import re

from guichet.mail.fold import fold


def _any(phrases: str) -> re.Pattern[str]:
    """A pattern of any of these phrases, as whole words."""
    options = "|".join(
        one.replace("_", " ").replace("*", "[a-z]*") for one in sorted(set(phrases.split()))
    )
    return re.compile(f" (?:{options}) ")


_OTHER = _any("""
    webin* newsletter mailing mailing_list colloque* congres salon fair fairs conference*
    hackathon mooc bootcamp concours creche cantine yoga gym electoral* mediatheque registre
    ordre_du_jour visio* online en_ligne stage workshop atelier committee comite facture*
    invoice* commande* order orders hotel chambre room rooms salle parking table billet*
    train_est train_is devis quote partenaire* partner partners partnership stand complaint
    plainte poste_d* job cv abonne* subscri* desabon* liste_de_diffusion liste_de_contacts
    contacts en_copie in_copy put_in_copy cc lyon nantes marseille bordeaux lille toulouse
    rennes strasbourg grenoble montpellier bruxelles brussels london berlin geneve geneva
    brest_meme in_house intra sur_mesure tailor* deux_jours two_day certificate attestation*
    rembours* refund* wifi siret password hire_you interview* article livre book_of the_book
    exemplaire projecteur projector restaurant catering account photo photos picture pictures
    e_mails emails vos_annonces vos_envois vos_mails vos_messages these_mails notre_dejeuner
    our_lunch notre_reunion our_meeting notre_rendez_vous our_call our_appointment notre_rendez
    notre_appel notre_comite notre_salon loisirs cours_de reseau network linkedin carnet
    fichier_d_envoi option provisoire* dernier_mail dernier_message precedent_message
    previous_message last_mail last_message precedent_mail previous_mail last_e_mail automne
    autumn an_prochain next_year annee_prochaine documents terms conditions_generales
""")
"""Other things of the same words. A sentence that names one is left to the rules."""
_DOUBT = _any("""
    peut_etre eventuellement sans_doute probablement vraisemblablement sous_reserve a_confirmer
    au_cas_ou a_condition des_que quand_j* lorsque jamais_dit maybe perhaps might probably
    may_come may_need may_have may_join may_register subject_to provided just_in_case not_sure
    pas_sur pas_sure pas_certain* tentativ* provisional* to_be_confirmed unless reflech* hesite
    hesitons thinking_of thinking_about think_about envisag* songe songeons pense pensons
    considering in_case d_abord ask_my check_with en_attendant as_soon_as il_se_peut pourrait
    if_my if_the if_you_run if_there_were depend* si_mon si_ma si_la_date si_le_budget
    si_vous_organis* si_jamais si_c_etait pour_m_inscrire pour_pouvoir pour_nous_inscrire
    before_i avant_de avant_que in_order_to aurais_aime aurais_voulu aurais_bien would_have
    risque il_est_possible_que je_ne_sais je_me_demande i_wonder paru imagin* suppos* je_crois
    i_believe i_think il_parait envisage va_sans
""")
_PAST = _any("""
    j_etais nous_etions etait_inscrit* j_ai_participe nous_avons_participe i_attended
    we_attended i_was_there i_registered l_an_dernier l_annee_derniere last_year m_a_dit told_me
    m_a_ecrit deja_inscrit* already_registered already_on deja_une_place
""")
_UNPAST = _any("cette_fois cette_annee this_time this_year a_mon_tour finalement my_turn")
_DENIED = re.compile(
    r" (?:(?:ne|n) (?:[a-z]+ ){0,2}(?:annul|desinscri|supprim|effac|liber|retir|enlev|donn|inscri|"
    r"desist|remplac|particip|demand|souhait)[a-z]* |(?:don t|do not|not|never|won t|nobody|"
    r"personne|sans|without|can t|cannot|"
    r"impossible(?: de)?) (?:[a-z]+ ){0,4}(?:cancel|delet|eras|giv|tak|"
    r"remov|regist|sign|put|withdr|replac|remplac|inscri|book|reserv|enrol)[a-z]* )"
)
_UNDENIED = _any("""
    n_hesit* ne_manqu* ne_rat* n_oubli* ne_gardez ne_gardes ne_conserv* don_t_keep don_t_hold
    don_t_want_you ne_souhaite_plus ne_veux_plus no_longer nobody_will_replace n_avais_pas
    n_ai_pas_pu don_t_want_to_come ne_desire_plus won_t_be ne_pourra* ne_pourrai finalement_pas
    don_t_give_it ne_la_donnez
""")
_BEYOND = _any("""
    sur_mesure tailor* in_house intra chez_nous hire location_de wifi password siret facture*
    invoice* attestation* certificate rembours* refund* devis quote tva vat cpf reduction
    discount hotel parking fauteuil wheelchair en_ligne online lyon nantes marseille bordeaux
    londres london supports slides photos liste_des switch changer_de rib bon_de_commande
    purchase_order
""")
_ABOUT_DATA = _any("""
    automatique* comment combien_de ou_sont que_deviennent quelles_donnees savoir conservez_vous
    how where who qui_a what access acceder acces rectifier correct politique policy formation
    training est_elle sont_elles conformite mon_ordinateur my_computer
""")

_ELSE = {
    "register": _any("""
        qui_seront who_else who_will summit facade register_now days_left swap discuter discuss
        rend rends rendons rendent annul* cancel* unregister* deregister* desinscri* desist*
        enleve* retire retirez raye* rayez en_lieu_et postpone* report* decal* deplac* bascul*
        move switch refus* declin* instead_of_me a_ma_place tant_pis to_follow suivront soutiens
        spread diffuser en_parler remplac* replac* substitu* leave_early withdraw* pull_out
        drop_out
    """),
    "accept": _any("refus* declin* poste job devis invitation rendez_vous demain next suivant"),
    "cancel": _any("""
        casse_ma_chaise siege_plus
        a_mon_binome a_ma_collegue a_mon_collegue occupera news nouvelles chance
        que_l_apres_midi que_le_matin looking_for cherche remplac* replac* instead postpone*
        report* bascul* switch
    """),
    "replace": _any("""
        is_my est_ce_que_ma est_ce_que_mon
        pendant during leave conges ajoutez aussi also add nobody personne service pay garer
        poste secretariat desormais cherche looking_for someone quelqu_un si if perhaps
        s_appelle_pas
    """),
    "decline": _any("ma_place my_seat my_place marche responsabilite responsibility valide"),
    "details": _any("session ancien nouveau outgoing incoming inscription registration inscri*"),
    "information": _any("noter m_ajouter french english"),
    "status": _any("paiement payment cheque photo video report facture remboursement"),
    "erase": _any("safe securite protegees"),
}
"""Words of another intent, where the model takes one for the other."""
_NEEDS = {
    "information": re.compile(
        r"\?| (?:merci d|pouvez|pourriez|peux|envoy[a-z]*|send|could|can|voudrais|souhait[a-z]*|"
        r"aimerais|besoin|need|would|like|infos?|informations?|renseignements|"
        r"documentation|quel[a-z]*|combien|what|"
        r"how|where|when|ou|quand|comment|programme svp|please|cherche|looking) "
    ),
    "status": re.compile(
        r"\?| (?:suis je|est elle|est ce|avez vous|savoir|rang|confirm[a-z]*|position|"
        r"numero|status|"
        r"statut|etat|nouvelles?|news|heard|recu|received?|check[a-z]*|verifi[a-z]*|"
        r"whether|if i|am i|"
        r"ou j en|which|number|where|echo|reponse|answer|did|have|has|is|connaitre|en est|"
        r"quel[a-z]*) "
    ),
    "erase": re.compile(
        r" (?:donnees|data|rgpd|gdpr|fichiers?|files|informations?|details|records|trace|"
        r"effacement|oubli|erasure|forgotten|everything|tout|anything|rien|base) "
    ),
}

_ELSEWHERE = _any("""
    press presse journalist* journaliste reporter sponsor* prospection stand exposant* demo
    photographe conferencier keynote speaker intervenant
""")
"""Words about who writes that make a request anywhere in the mail another matter."""


def foreign(text: str) -> bool:
    """Whether the mail as a whole is about something else: the press, a sales pitch."""
    return bool(_ELSEWHERE.search(_plain(text[:8000])))


def _plain(text: str) -> str:
    return f" {' '.join(re.findall(r'[a-z0-9]+', fold(text)))} "


def speaks_against(sentence: str, intent: str) -> bool:
    """Whether the words of the deciding sentence forbid to act on it."""
    text = _plain(sentence[:600])
    other, needed = _ELSE.get(intent), _NEEDS.get(intent)
    if (other and other.search(text)) or (needed and not needed.search(text + sentence)):
        return True
    if intent == "information":
        return bool(_BEYOND.search(text))
    if intent == "details":
        return False
    if intent == "status" and " last year " in text:
        return True
    if _OTHER.search(text) or (_PAST.search(text) and _matters(intent, text)):
        return True
    if intent == "status":
        return False
    if intent == "erase" and _ABOUT_DATA.search(text):
        return True
    return bool(_DOUBT.search(text) or (_DENIED.search(text) and not _UNDENIED.search(text)))


def _matters(intent: str, text: str) -> bool:
    """Whether speaking of the past makes the request doubtful."""
    return intent in {"register", "accept"} and not _UNPAST.search(text)
