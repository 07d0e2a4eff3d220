"""What people type who want no more messages, in any of the 24 languages: without case and punctuation."""

STOP_WORDS = frozenset(
    (
        "stop", "unsubscribe", "stop all", "stopp", "stoppe", "halt", "aufhören", "abmelden", "abbestellen", "schluss",
        "стоп", "спри", "спрете", "отписване", "zastavit", "dost", "přestaňte", "odhlásit", "hold op", "afmeld", "stop beskeder",
        "σταμάτα", "σταματήστε", "στοπ", "διακοπή", "διαγραφή συνδρομής", "para", "parar", "basta", "pare", "baja",
        "peata", "lõpeta", "aitab", "seis", "lopeta", "seis kiitos", "peruuta tilaus", "arrête", "arrêtez", "arrêter", "arret",
        "désabonner", "stad", "stopadh", "díliostáil", "stani", "prestani", "prestanite", "odjava", "állj", "elég", "leállítás",
        "leiratkozás", "fermati", "smetti", "ferma", "disiscrivi", "annulla iscrizione", "sustok", "stabdyti", "stabdyk",
        "pakanka", "atsisakyti", "apstāties", "beidz", "pietiek", "atrakstīties", "ieqaf", "waqqaf", "biżżejjed", "afmelden",
        "ophouden", "genoeg", "przestań", "zatrzymaj", "wypisz", "dość", "chega", "cancelar subscrição", "opriți", "opreste",
        "oprește", "destul", "dezabonare", "zastaviť", "zastav", "dosť", "odhlásiť", "ustavi", "nehaj", "nehajte", "odjavi",
        "dovolj", "sluta", "avsluta", "avregistrera", "nog",
    )
)  # fmt: skip
