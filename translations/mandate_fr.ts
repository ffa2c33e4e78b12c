<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>action</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Première partie</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Seconde partie</translation>
    </message>
    <message>
        <source>Scoring scheme</source>
        <translation>Barème de notation</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
</context>
<context>
    <name>agreement_version</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Figé le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>signed version</source>
        <translation>version signée</translation>
    </message>
</context>
<context>
    <name>alignment</name>
    <message>
        <source>Child KRA</source>
        <translation>DRC inférieur</translation>
    </message>
    <message>
        <source>Child objective</source>
        <translation>Objectif inférieur</translation>
    </message>
    <message>
        <source>Parent KRA</source>
        <translation>DRC supérieur</translation>
    </message>
    <message>
        <source>Parent objective</source>
        <translation>Objectif supérieur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>alignement</translation>
    </message>
</context>
<context>
    <name>appointment</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Acte de nomination</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>nomination</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>%1 names no scoring scheme and the rule set %2 has none for its kind. Enter the scheme in the agreement.</source>
        <translation>%1 n'indique aucun barème de notation et le jeu de règles %2 n'en prévoit aucun pour ce type. Indiquez le barème dans l'accord.</translation>
    </message>
    <message>
        <source>%1 is to be scored by "%2", which the rule set %3 does not have. Choose one of its schemes.</source>
        <translation>%1 doit être noté selon « %2 », que le jeu de règles %3 ne contient pas. Choisissez l'un de ses barèmes.</translation>
    </message>
    <message>
        <source>Weighted: %1 × %2 ÷ 100 = %3</source>
        <translation>Pondéré : %1 × %2 ÷ 100 = %3</translation>
    </message>
    <message>
        <source>It serves itself by a detour. Remove one of the alignments of the loop.</source>
        <translation>Il se sert lui-même par un détour. Supprimez l'un des alignements de la boucle.</translation>
    </message>
    <message>
        <source>%1: %2 of 100, carries %3 %</source>
        <translation>%1 : %2 sur 100, compte pour %3 %</translation>
    </message>
    <message>
        <source>%1: nothing scored yet, left out; carries %2 %</source>
        <translation>%1 : encore rien de noté, laissé de côté ; compte pour %2 %</translation>
    </message>
    <message>
        <source>Nothing serves it.</source>
        <translation>Rien ne le sert.</translation>
    </message>
    <message>
        <source>No part of it has been scored.</source>
        <translation>Aucune de ses parties n'a été notée.</translation>
    </message>
    <message>
        <source>Σ share × attainment ÷ Σ share = %1, over %2 % of it</source>
        <translation>Σ part × réalisation ÷ Σ part = %1, sur %2 % de l'ensemble</translation>
    </message>
    <message>
        <source>It was reached: 100.</source>
        <translation>Il a été atteint : 100.</translation>
    </message>
    <message>
        <source>It was not reached: 0.</source>
        <translation>Il n'a pas été atteint : 0.</translation>
    </message>
    <message>
        <source>There is no baseline to measure the way from, so it counts as reached or not.</source>
        <translation>Il n'y a pas de valeur de référence d'où mesurer le chemin : il compte donc comme atteint ou non.</translation>
    </message>
    <message>
        <source>From the baseline: (%1 − %2) ÷ (%3 − %2) × 100, held between 0 and 100 = %4</source>
        <translation>À partir de la valeur de référence : (%1 − %2) ÷ (%3 − %2) × 100, maintenu entre 0 et 100 = %4</translation>
    </message>
    <message>
        <source>There is no baseline: %1 ÷ %2 × 100, held between 0 and 100 = %3</source>
        <translation>Il n'y a pas de valeur de référence : %1 ÷ %2 × 100, maintenu entre 0 et 100 = %3</translation>
    </message>
    <message>
        <source>No year has a target to compare with.</source>
        <translation>Aucune année n'a de cible à laquelle comparer.</translation>
    </message>
    <message>
        <source>No year with a target has ended yet.</source>
        <translation>Aucune année dotée d'une cible n'est encore terminée.</translation>
    </message>
    <message>
        <source>The last year with a target that has ended is %1: %2 was to be reached.</source>
        <translation>La dernière année terminée dotée d'une cible est %1 : il fallait atteindre %2.</translation>
    </message>
    <message>
        <source>Nothing was reported for it.</source>
        <translation>Rien n'a été rapporté pour elle.</translation>
    </message>
    <message>
        <source>It was reported as not applicable.</source>
        <translation>Elle a été rapportée comme sans objet.</translation>
    </message>
    <message>
        <source>It was reported as not yet due.</source>
        <translation>Elle a été rapportée comme pas encore due.</translation>
    </message>
    <message>
        <source>What was reported cannot be compared with it.</source>
        <translation>Ce qui a été rapporté ne peut pas lui être comparé.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <translation>%1 a été atteint.</translation>
    </message>
    <message>
        <source>Read in its source</source>
        <translation>Lu dans sa source</translation>
    </message>
    <message>
        <source>Recalled; the page that would prove it was not read</source>
        <translation>Cité de mémoire ; la page qui le prouverait n'a pas été lue</translation>
    </message>
    <message>
        <source>Follows from what was read</source>
        <translation>Découle de ce qui a été lu</translation>
    </message>
    <message>
        <source>A choice of this rule set, no government's rule</source>
        <translation>Un choix de ce jeu de règles, non la règle d'un gouvernement</translation>
    </message>
    <message>
        <source>Stands in for a rule that was not found</source>
        <translation>Tient lieu d'une règle qui n'a pas été trouvée</translation>
    </message>
    <message>
        <source>%1, of the rule set %2</source>
        <translation>%1, du jeu de règles %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Raw score %1</source>
        <translation>Note brute %1</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <translation>%1, pondérée %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Nothing of it is scored yet</source>
        <translation>Rien n'en est encore noté</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Ensemble : %1</translation>
    </message>
    <message>
        <source>It adds %1 to the composite</source>
        <translation>Apporte %1 à la note composite</translation>
    </message>
    <message>
        <source>It adds %1 of at most %2 to the composite</source>
        <translation>Apporte %1 sur au plus %2 à la note composite</translation>
    </message>
    <message>
        <source>%1: left out, as it has no score</source>
        <translation>%1 : laissé de côté, car sans note</translation>
    </message>
    <message>
        <source>%1: raw score %2, adds %3</source>
        <translation>%1 : note brute %2, apporte %3</translation>
    </message>
    <message>
        <source>%1: weight %2 × raw score %3 ÷ 100 = %4</source>
        <translation>%1 : poids %2 × note brute %3 ÷ 100 = %4</translation>
    </message>
    <message>
        <source>Composite score of %1</source>
        <translation>Note composite de %1</translation>
    </message>
    <message>
        <source>Objective %1: %2</source>
        <translation>Objectif %1 : %2</translation>
    </message>
    <message>
        <source>Nothing is scored yet</source>
        <translation>Rien n'est encore noté</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Note composite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is rounded once, last, to %2 decimals, half away from zero: %3.</source>
        <translation>%1 est arrondi une seule fois, en dernier, à %2 décimales, une moitié s'éloignant de zéro : %3.</translation>
    </message>
    <message>
        <source>Nothing is rounded here: figures are kept to nine decimals. Only the composite is rounded, once, to %1 decimals.</source>
        <translation>Rien n'est arrondi ici : les chiffres sont conservés avec neuf décimales. Seule la note composite est arrondie, une seule fois, à %1 décimales.</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The value "%1" makes no sense as %2 of %3.</source>
        <translation>La valeur « %1 » n'a pas de sens dans le champ « %2 » de la fiche « %3 ».</translation>
    </message>
    <message>
        <source>%1 has no field "%2" that can hold %3.</source>
        <translation>La fiche « %1 » n'a aucun champ « %2 » qui puisse contenir %3.</translation>
    </message>
</context>
<context>
    <name>budget_line</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alloué</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Débloqué</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>ligne budgétaire</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 ne peut pas être écrit : %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The picture would be too large. Save it as a PDF instead.</source>
        <translation>L'image serait trop grande. Enregistrez-la plutôt en PDF.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>L'image n'a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Charts are written as .png, .svg or .pdf, not as %1.</source>
        <translation>Un graphique s'écrit en .png, .svg ou .pdf, et non en %1.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 n'est pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Annual agreements</source>
        <translation>Accords annuels</translation>
    </message>
    <message>
        <source>Performance contracts</source>
        <translation>Contrats de performance</translation>
    </message>
    <message>
        <source>Compacts</source>
        <translation>Pactes</translation>
    </message>
    <message>
        <source>Executive commitments</source>
        <translation>Engagements de dirigeant</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>Plans de travail</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>nothing scored yet</source>
        <translation>encore rien de noté</translation>
    </message>
    <message>
        <source>cannot be scored</source>
        <translation>ne peut pas être noté</translation>
    </message>
    <message>
        <source>%1 over %2 %</source>
        <translation>%1 sur %2 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Scored, without a band</source>
        <translation>Noté, sans palier</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Nothing scored yet</source>
        <translation>Encore rien de noté</translation>
    </message>
    <message>
        <source>Objectives of work plans</source>
        <translation>Objectifs des plans de travail</translation>
    </message>
    <message>
        <source>Objectives of institutions</source>
        <translation>Objectifs des institutions</translation>
    </message>
    <message>
        <source>National KRAs</source>
        <translation>DRC nationaux</translation>
    </message>
    <message>
        <source>Sector KRAs</source>
        <translation>DRC sectoriels</translation>
    </message>
    <message>
        <source>Agency KRAs</source>
        <translation>DRC d'organisme</translation>
    </message>
    <message>
        <source>Local KRAs</source>
        <translation>DRC locaux</translation>
    </message>
    <message>
        <source>serves itself</source>
        <translation>se sert lui-même</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>non servi</translation>
    </message>
    <message>
        <source>Agreements on their way</source>
        <translation>Avancement des accords</translation>
    </message>
    <message>
        <source>Composite by agency</source>
        <translation>Note composite par organisme</translation>
    </message>
    <message>
        <source>Ratings of institutions</source>
        <translation>Appréciations des institutions</translation>
    </message>
    <message>
        <source>Cascade coverage</source>
        <translation>Couverture de la cascade</translation>
    </message>
    <message>
        <source>Progress of KRAs</source>
        <translation>Progression des DRC</translation>
    </message>
    <message>
        <source>From the worst to the best of each scheme; hatched: not all of the weight is scored.</source>
        <translation>Du plus mauvais au meilleur de chaque barème ; hachuré : le poids n'est pas entièrement noté.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Agreements by rating; hatched: not final.</source>
        <translation>Accords par appréciation ; hachuré : non définitif.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Not final</source>
        <translation>Non définitif</translation>
    </message>
    <message>
        <source>Of all agreements of a kind, how many are signed.</source>
        <translation>Parmi tous les accords d'un type, combien sont signés.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Modifié par avenant</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>KRAs that something serves, and objectives that serve something.</source>
        <translation>DRC que quelque chose sert, et objectifs qui servent quelque chose.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>In the cascade</source>
        <translation>Dans la cascade</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Attainment, 0 to 100, from what serves each; hatched: not all of it is scored.</source>
        <translation>Réalisation, de 0 à 100, d'après ce qui sert chacun ; hachuré : tout n'en est pas noté.</translation>
    </message>
    <message>
        <source>KRA</source>
        <translation>DRC</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>%1: plan %2, actual %3</source>
        <translation>%1 : plan %2, réel %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>%1. In %2.</source>
        <translation>%1. En %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>%1 has no first party. Enter who it is made with.</source>
        <translation>%1 n'a pas de première partie. Indiquez avec qui il est conclu.</translation>
    </message>
    <message>
        <source>%1 has no second party. Enter whose agreement it is.</source>
        <translation>%1 n'a pas de seconde partie. Indiquez de qui c'est l'accord.</translation>
    </message>
    <message>
        <source>%1 names no scoring scheme and the rule set %2 has none for its kind. Enter the scheme.</source>
        <translation>%1 n'indique aucun barème de notation et le jeu de règles %2 n'en prévoit aucun pour ce type. Indiquez le barème.</translation>
    </message>
    <message>
        <source>%1 is to be scored by “%2”, which the rule set %3 does not have. Choose one of its schemes.</source>
        <translation>%1 doit être noté selon « %2 », que le jeu de règles %3 ne contient pas. Choisissez l'un de ses barèmes.</translation>
    </message>
    <message>
        <source>The scheme “%1” has no rating bands: you decide what the score of %2 is called.</source>
        <translation>Le barème « %1 » n'a pas de paliers d'appréciation : à vous de décider comment qualifier la note de %2.</translation>
    </message>
    <message>
        <source>%1 has no objectives. Enter what is to be achieved.</source>
        <translation>%1 n'a aucun objectif. Indiquez ce qu'il faut atteindre.</translation>
    </message>
    <message>
        <source>The weights of the objectives of %1 add up to %2. Change them so that they add up to 100.</source>
        <translation>La somme des poids des objectifs de %1 est %2. Modifiez-les pour qu'elle soit de 100.</translation>
    </message>
    <message>
        <source>“%1” (%2 %)</source>
        <translation>« %1 » (%2 %)</translation>
    </message>
    <message>
        <source>%1 lacks what the rule set %2 prescribes: %3. Add it, or use this title for it.</source>
        <translation>%1 ne contient pas ce que prescrit le jeu de règles %2 : %3. Ajoutez-le, ou donnez-lui cet intitulé.</translation>
    </message>
    <message>
        <source>The number %1 is given to %2 indicators. Give each its own.</source>
        <translation>Le numéro %1 est attribué à %2 indicateurs. Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Indicator %1 has no text. Enter what is measured.</source>
        <translation>L'indicateur %1 n'a pas de texte. Indiquez ce qui est mesuré.</translation>
    </message>
    <message>
        <source>Indicator %1 has no unit. Enter what it is counted in.</source>
        <translation>L'indicateur %1 n'a pas d'unité. Indiquez en quoi il se compte.</translation>
    </message>
    <message>
        <source>Indicator %1 has no weight. Enter its part of the objective's weight.</source>
        <translation>L'indicateur %1 n'a pas de poids. Indiquez sa part du poids de l'objectif.</translation>
    </message>
    <message>
        <source>Indicator %1 has a weight, but the scheme “%2” counts all indicators equally. Clear it.</source>
        <translation>L'indicateur %1 a un poids, mais le barème « %2 » compte tous les indicateurs à égalité. Effacez-le.</translation>
    </message>
    <message>
        <source>Indicator %1 is prescribed with a weight of %2 but weighs %3. Give it the weight prescribed.</source>
        <translation>L'indicateur %1 est prescrit avec un poids de %2 mais pèse %3. Donnez-lui le poids prescrit.</translation>
    </message>
    <message>
        <source>Indicator %1 has no class. Choose between input, activity, output, outcome and quality.</source>
        <translation>L'indicateur %1 n'a pas de classe. Choisissez entre intrant, activité, produit, effet et qualité.</translation>
    </message>
    <message>
        <source>Indicator %1 has no definition. Enter what exactly counts.</source>
        <translation>L'indicateur %1 n'a pas de définition. Indiquez ce qui compte exactement.</translation>
    </message>
    <message>
        <source>Indicator %1 has no data source. Enter where its figures come from.</source>
        <translation>L'indicateur %1 n'a pas de source de données. Indiquez d'où viennent ses chiffres.</translation>
    </message>
    <message>
        <source>Indicator %1 has no owner, so the second party answers for it. Enter the post that does.</source>
        <translation>L'indicateur %1 n'a pas de responsable, la seconde partie en répond donc. Indiquez le poste qui en répond.</translation>
    </message>
    <message>
        <source>Indicator %1 does not say how its periods become one figure, so the last one counts. Choose sum, last, average or maximum.</source>
        <translation>L'indicateur %1 ne dit pas comment ses périodes font un seul chiffre ; la dernière compte donc. Choisissez somme, dernière, moyenne ou maximum.</translation>
    </message>
    <message>
        <source>A requirement of indicator %1 names no office. Enter who is to meet it.</source>
        <translation>Une exigence de l'indicateur %1 ne nomme aucun organisme. Indiquez qui doit y répondre.</translation>
    </message>
    <message>
        <source>A requirement of indicator %1 does not say what is needed. Enter it.</source>
        <translation>Une exigence de l'indicateur %1 ne dit pas ce qui est nécessaire. Indiquez-le.</translation>
    </message>
    <message>
        <source>%1 refused what indicator %2 requires of it. Agree on something else, or change the target.</source>
        <translation>%1 a refusé ce que l'indicateur %2 exige de lui. Convenez d'autre chose ou modifiez la cible.</translation>
    </message>
    <message>
        <source>%1 has not acknowledged what indicator %2 requires of it. Ask for its answer.</source>
        <translation>%1 n'a pas accusé réception de ce que l'indicateur %2 exige de lui. Demandez sa réponse.</translation>
    </message>
    <message>
        <source>The number %1 is given to %2 objectives. Give each its own.</source>
        <translation>Le numéro %1 est attribué à %2 objectifs. Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Objective %1 has no text. Enter what is to be achieved.</source>
        <translation>L'objectif %1 n'a pas de texte. Indiquez ce qu'il faut atteindre.</translation>
    </message>
    <message>
        <source>Objective %1 has no weight. Enter its share of 100.</source>
        <translation>L'objectif %1 n'a pas de poids. Indiquez sa part sur 100.</translation>
    </message>
    <message>
        <source>Objective %1 has a weight, but the scheme “%2” counts all indicators equally. Clear it.</source>
        <translation>L'objectif %1 a un poids, mais le barème « %2 » compte tous les indicateurs à égalité. Effacez-le.</translation>
    </message>
    <message>
        <source>Objective %1 has no success indicator. Enter how it is measured.</source>
        <translation>L'objectif %1 n'a pas d'indicateur de succès. Indiquez comment il est mesuré.</translation>
    </message>
    <message>
        <source>The indicators of objective %1 weigh %2 together, but the objective weighs %3. Make them equal.</source>
        <translation>Les indicateurs de l'objectif %1 pèsent ensemble %2, mais l'objectif pèse %3. Rendez-les égaux.</translation>
    </message>
    <message>
        <source>Objective %1 serves no key result area and no objective above: the cascade has a gap here. Enter what it serves.</source>
        <translation>L'objectif %1 ne sert aucun domaine de résultats clés ni aucun objectif supérieur : la cascade est rompue ici. Indiquez ce qu'il sert.</translation>
    </message>
    <message>
        <source>Objective %1 is prescribed with a weight of %2 but weighs %3. Give it the weight prescribed.</source>
        <translation>L'objectif %1 est prescrit avec un poids de %2 mais pèse %3. Donnez-lui le poids prescrit.</translation>
    </message>
    <message>
        <source>The number %1 is given to %2 actions. Give each its own.</source>
        <translation>Le numéro %1 est attribué à %2 actions. Donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>Action %1 has no success indicator. Enter how it is measured, or remove it.</source>
        <translation>L'action %1 n'a pas d'indicateur de succès. Indiquez comment elle est mesurée, ou supprimez-la.</translation>
    </message>
    <message>
        <source>%1 is signed, so this %2 cannot be changed. What is signed changes by an amendment that both parties sign.</source>
        <translation>%1 est signé : la fiche « %2 » ne peut donc pas être modifiée. Ce qui est signé se modifie par un avenant que les deux parties signent.</translation>
    </message>
    <message>
        <source>%1 is signed already. What is signed changes by an amendment that both parties sign.</source>
        <translation>%1 est déjà signé. Ce qui est signé se modifie par un avenant que les deux parties signent.</translation>
    </message>
    <message>
        <source>%1 cannot be signed yet: one point must be corrected first. %2</source>
        <translation>%1 ne peut pas encore être signé : un point doit d'abord être corrigé. %2</translation>
    </message>
    <message>
        <source>%1 cannot be signed yet: %2 points must be corrected first. The first: %3</source>
        <translation>%1 ne peut pas encore être signé : %2 points doivent d'abord être corrigés. Le premier : %3</translation>
    </message>
    <message>
        <source>A target of indicator %1 cannot be read. %2</source>
        <translation>Une cible de l'indicateur %1 est illisible. %2</translation>
    </message>
    <message>
        <source>A past or projected figure of indicator %1 cannot be read. %2</source>
        <translation>Un chiffre passé ou projeté de l'indicateur %1 est illisible. %2</translation>
    </message>
    <message>
        <source>Indicator %1 has no target level. Enter at least the best one.</source>
        <translation>L'indicateur %1 n'a aucun niveau de cible. Indiquez au moins le meilleur.</translation>
    </message>
    <message>
        <source>Indicator %1 has no target. Enter what is to be reached.</source>
        <translation>L'indicateur %1 n'a pas de cible. Indiquez ce qu'il faut atteindre.</translation>
    </message>
    <message>
        <source>The target levels of indicator %1 go up and down: %2. Order them from best to worst.</source>
        <translation>Les niveaux de cible de l'indicateur %1 montent et descendent : %2. Rangez-les du meilleur au plus mauvais.</translation>
    </message>
    <message>
        <source>Two neighbouring target levels of indicator %1 are equal: %2. The better one counts; clear the other, or set them apart.</source>
        <translation>Deux niveaux de cible voisins de l'indicateur %1 sont égaux : %2. Le meilleur compte ; effacez l'autre ou écartez-les.</translation>
    </message>
    <message>
        <source>Indicator %1 says that more is better, but its levels say that less is: %2. The levels count; correct one of the two.</source>
        <translation>L'indicateur %1 dit que plus est mieux, mais ses niveaux disent que moins est mieux : %2. Les niveaux comptent ; corrigez l'un des deux.</translation>
    </message>
    <message>
        <source>Indicator %1 says that less is better, but its levels say that more is: %2. The levels count; correct one of the two.</source>
        <translation>L'indicateur %1 dit que moins est mieux, mais ses niveaux disent que plus est mieux : %2. Les niveaux comptent ; corrigez l'un des deux.</translation>
    </message>
    <message>
        <source>Indicator %1 is due on %2, before the year begins on %3. Check the date.</source>
        <translation>L'indicateur %1 est attendu le %2, avant le début de l'année le %3. Vérifiez la date.</translation>
    </message>
    <message>
        <source>Indicator %1 is due on %2, long after the year ends on %3. Check the date.</source>
        <translation>L'indicateur %1 est attendu le %2, longtemps après la fin de l'année le %3. Vérifiez la date.</translation>
    </message>
    <message>
        <source>Indicator %1 cannot exceed 100, but its target is %2. Lower the target, or say that it has no ceiling.</source>
        <translation>L'indicateur %1 ne peut pas dépasser 100, mais sa cible est %2. Abaissez la cible, ou indiquez qu'il n'a pas de plafond.</translation>
    </message>
    <message>
        <source>Indicator %1 will not be scored under “%2” and will be left out of the composite. %3</source>
        <translation>L'indicateur %1 ne sera pas noté selon « %2 » et sera laissé hors de la note composite. %3</translation>
    </message>
    <message>
        <source>Indicator %1 lacks the actual figures of the last two years. Enter them, or a dash where there is none.</source>
        <translation>Il manque à l'indicateur %1 les valeurs réelles des deux dernières années. Indiquez-les, ou un tiret là où il n'y en a pas.</translation>
    </message>
    <message>
        <source>Indicator %1 aims at %2, but last year %3 was reached. Raise the ambition, or be ready to say why not.</source>
        <translation>L'indicateur %1 vise %2, mais %3 a été atteint l'an dernier. Relevez l'ambition, ou soyez prêt à dire pourquoi non.</translation>
    </message>
    <message>
        <source>The cycle %1 does not say when it starts. Enter its first day.</source>
        <translation>Le cycle %1 ne dit pas quand il commence. Indiquez son premier jour.</translation>
    </message>
    <message>
        <source>The cycle %1 does not say when it ends. Enter its last day.</source>
        <translation>Le cycle %1 ne dit pas quand il se termine. Indiquez son dernier jour.</translation>
    </message>
    <message>
        <source>Indicator %1 is reported by quarters, half-years or months side by side. Keep one of them.</source>
        <translation>L'indicateur %1 est rapporté à la fois par trimestres, semestres ou mois. Gardez-en un seul.</translation>
    </message>
    <message>
        <source>%1 has %2 objectives; %3 to %4 are thought best. Consider whether some belong together or are missing.</source>
        <translation>%1 compte %2 objectifs ; %3 à %4 sont jugés préférables. Voyez si certains vont ensemble ou s’il en manque.</translation>
    </message>
    <message>
        <source>The target of indicator %1 is not broken down properly. %2</source>
        <translation>La cible de l'indicateur %1 n'est pas déclinée correctement. %2</translation>
    </message>
    <message>
        <source>Of the target of indicator %1, %2 of %3 are passed down and %4 are left unallocated. Allocate the rest, or take the parts back.</source>
        <translation>Sur la cible de l'indicateur %1, %2 de %3 sont transmis et %4 restent non répartis. Répartissez le reste, ou reprenez les parts.</translation>
    </message>
    <message>
        <source>Of the target of indicator %1, %2 are passed down, which is %4 more than its %3. Reduce the parts.</source>
        <translation>Sur la cible de l'indicateur %1, %2 sont transmis, soit %4 de plus que ses %3. Réduisez les parts.</translation>
    </message>
    <message>
        <source>A part of the target of indicator %1 is carried by the indicator itself. Choose an indicator of the party's own agreement.</source>
        <translation>Une part de la cible de l'indicateur %1 est portée par l'indicateur lui-même. Choisissez un indicateur de l'accord propre à la partie.</translation>
    </message>
    <message>
        <source>No indicator carries %1 of the %2 parts of the target of indicator %3 yet. Link them once the agreements below are drafted.</source>
        <translation>Aucun indicateur ne porte encore %1 des %2 parts de la cible de l'indicateur %3. Reliez-les une fois rédigés les accords de niveau inférieur.</translation>
    </message>
    <message>
        <source>The appointment of %1 to %2 ends before it starts. Correct one of the dates.</source>
        <translation>La nomination de %1 à %2 prend fin avant de commencer. Corrigez l'une des dates.</translation>
    </message>
    <message>
        <source>%1 and %2 hold the post %3 at the same time. End the one before the other starts, or make one of them acting.</source>
        <translation>%1 et %2 occupent le poste %3 en même temps. Mettez fin à l'une des nominations avant que l'autre commence, ou faites de l'une un intérim.</translation>
    </message>
    <message>
        <source>The office %1 stands below itself. Give it, or one of the offices above it, another parent.</source>
        <translation>L'organisme %1 dépend de lui-même. Donnez-lui, ou à l'un des organismes au-dessus de lui, un autre organisme supérieur.</translation>
    </message>
    <message>
        <source>The post %1 reports to itself, by way of others. Correct whom one of them reports to.</source>
        <translation>Le poste %1 relève de lui-même, par l'intermédiaire d'autres. Corrigez de qui relève l'un d'eux.</translation>
    </message>
    <message>
        <source>The cycle %1 ends before it starts. Correct one of its dates.</source>
        <translation>Le cycle %1 se termine avant de commencer. Corrigez l'une de ses dates.</translation>
    </message>
    <message>
        <source>The target of %1 is not broken down properly. %2</source>
        <translation>La cible de %1 n'est pas déclinée correctement. %2</translation>
    </message>
    <message>
        <source>Of the target of %1, %2 of %3 are passed down and %4 are left unallocated. Allocate the rest, or take the parts back.</source>
        <translation>Sur la cible de %1, %2 de %3 sont transmis et %4 restent non répartis. Répartissez le reste, ou reprenez les parts.</translation>
    </message>
    <message>
        <source>Of the target of %1, %2 are passed down, which is %4 more than its %3. Reduce the parts.</source>
        <translation>Sur la cible de %1, %2 sont transmis, soit %4 de plus que ses %3. Réduisez les parts.</translation>
    </message>
    <message>
        <source>The indicator that carried the part of %1 of the target of %2 was withdrawn. Choose another indicator of %1, or clear it.</source>
        <translation>L'indicateur qui portait la part de %1 dans la cible de %2 a été retiré. Choisissez un autre indicateur de %1, ou effacez-le.</translation>
    </message>
    <message>
        <source>The target of %1 is passed down in a circle: %2. Choose another carrier for one of these parts.</source>
        <translation>La cible de %1 est transmise en cercle : %2. Choisissez un autre indicateur pour porter l'une de ces parts.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Ratio, not scored</source>
        <translation>Rapport, non noté</translation>
    </message>
    <message>
        <source>As the levels say</source>
        <translation>Selon les niveaux</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Plus est mieux</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Moins est mieux</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Valeur la plus élevée</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Intrant</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Internal output</source>
        <translation>Produit interne</translation>
    </message>
    <message>
        <source>External output</source>
        <translation>Produit externe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sectoriel</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Annual performance agreement</source>
        <translation>Accord de performance annuel</translation>
    </message>
    <message>
        <source>Performance contract</source>
        <translation>Contrat de performance</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Pacte</translation>
    </message>
    <message>
        <source>Executive commitment</source>
        <translation>Engagement de dirigeant</translation>
    </message>
    <message>
        <source>Individual work plan</source>
        <translation>Plan de travail individuel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Réception accusée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Fournie</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non fournie</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Pas encore dû</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non rapporté</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>comment</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Settles it</source>
        <translation>Le clôt</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>There is no option --%1 here. See --help.</source>
        <translation>Il n'y a pas d'option --%1 ici. Voir --help.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L'option --%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>L'option --%1 demande une valeur : %2.</translation>
    </message>
    <message>
        <source>Something is missing. See --help.</source>
        <translation>Il manque quelque chose. Voir --help.</translation>
    </message>
    <message>
        <source>"%1" is one argument too many. See --help.</source>
        <translation>« %1 » est un argument de trop. Voir --help.</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2015-06-30, not "%2".</source>
        <translation>--%1 demande une date comme 2015-06-30, et non « %2 ».</translation>
    </message>
    <message>
        <source>Copied to %1 and verified.</source>
        <translation>Copié vers %1 et vérifié.</translation>
    </message>
    <message>
        <source>Copies a register while it is in use, and verifies the copy.</source>
        <translation>Copie un registre pendant qu'il est utilisé, et vérifie la copie.</translation>
    </message>
    <message>
        <source>this agreement only</source>
        <translation>cet accord seulement</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Open the newest backup instead.</source>
        <translation>Le fichier est endommagé : %1. Ouvrez plutôt la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>A signed version was altered: its fingerprint %1 no longer fits.</source>
        <translation>Une version signée a été altérée : son empreinte %1 ne correspond plus.</translation>
    </message>
    <message>
        <source>The file and its audit trail are sound.</source>
        <translation>Le fichier et sa piste d'audit sont intacts.</translation>
    </message>
    <message>
        <source>Checks the file, its audit trail, and every agreement for points to correct.</source>
        <translation>Vérifie le fichier, sa piste d'audit et les points à corriger de chaque accord.</translation>
    </message>
    <message>
        <source>who does this; the audit trail keeps the name</source>
        <translation>qui fait cela ; la piste d'audit garde le nom</translation>
    </message>
    <message>
        <source>why; the audit trail keeps it</source>
        <translation>pourquoi ; la piste d'audit le garde</translation>
    </message>
    <message>
        <source>so many agencies; 109 by default</source>
        <translation>nombre d'organismes ; 109 par défaut</translation>
    </message>
    <message>
        <source>so many people; 1000 by default</source>
        <translation>nombre de personnes ; 1000 par défaut</translation>
    </message>
    <message>
        <source>the same number gives the same nation</source>
        <translation>le même nombre donne la même nation</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2, not "%3".</source>
        <translation>--%1 demande un nombre entier d'au moins %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>Made %1 with %2 agencies and %3 people.</source>
        <translation>%1 créé avec %2 organismes et %3 personnes.</translation>
    </message>
    <message>
        <source>Makes an invented nation for tests of scale.</source>
        <translation>Crée une nation inventée pour des essais de charge.</translation>
    </message>
    <message>
        <source>the newest N saves only</source>
        <translation>les N enregistrements les plus récents seulement</translation>
    </message>
    <message>
        <source>--limit needs a whole number above 0, not "%1".</source>
        <translation>--limit demande un nombre entier supérieur à 0, et non « %1 ».</translation>
    </message>
    <message>
        <source>how a foreign layout becomes the sheets of a workbook</source>
        <translation>comment une disposition étrangère devient les feuilles d'un classeur</translation>
    </message>
    <message>
        <source>tell what would change, and change nothing</source>
        <translation>dire ce qui changerait, sans rien changer</translation>
    </message>
    <message>
        <source>these sheets only, separated by commas</source>
        <translation>ces feuilles seulement, séparées par des virgules</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 unchanged</source>
        <translation>%1 : %2 ajoutées, %3 modifiées, %4 inchangées</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct what is named above and import again.</source>
        <translation>Rien n'a été importé. Corrigez ce qui est nommé ci-dessus et importez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was a dry run.</source>
        <translation>Rien n'a été importé : c'était un essai à blanc.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Takes in a workbook, all or nothing.</source>
        <translation>Importe un classeur, en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Writes a workbook, or a folder of CSV sheets.</source>
        <translation>Écrit un classeur, ou un dossier de feuilles CSV.</translation>
    </message>
    <message>
        <source>--format is text, json or csv, not "%1".</source>
        <translation>--format vaut text, json ou csv, et non « %1 ».</translation>
    </message>
    <message>
        <source>how results are written; text is the default</source>
        <translation>comment les résultats sont écrits ; text par défaut</translation>
    </message>
    <message>
        <source>Mandate plans results, signs agreements for them and accounts for every figure.</source>
        <translation>Mandate planifie les résultats, signe les accords qui les portent et justifie chaque chiffre.</translation>
    </message>
    <message>
        <source>mandatectl COMMAND --help tells more.</source>
        <translation>mandatectl COMMANDE --help en dit plus.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 found problems, 2 misuse, 3 cannot read or write, 4 refused.</source>
        <translation>Codes de sortie : 0 fait, 1 problèmes trouvés, 2 mauvais usage, 3 lecture ou écriture impossible, 4 refusé.</translation>
    </message>
    <message>
        <source>There is no command "%1". See mandatectl --help.</source>
        <translation>Il n'y a pas de commande « %1 ». Voir mandatectl --help.</translation>
    </message>
    <message>
        <source>a rule set that comes with the program, or a rule set's file</source>
        <translation>un jeu de règles livré avec le programme, ou le fichier d'un jeu de règles</translation>
    </message>
    <message>
        <source>fill it with the rule set's demonstration data</source>
        <translation>le remplir avec les données de démonstration du jeu de règles</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name.</source>
        <translation>%1 est illisible : %2. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>--rules is missing: under which rule set? mandatectl rules lists them.</source>
        <translation>--rules manque : selon quel jeu de règles ? mandatectl rules les énumère.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 créé.</translation>
    </message>
    <message>
        <source>Makes a register.</source>
        <translation>Crée un registre.</translation>
    </message>
    <message>
        <source>the PDF, or with --all the folder for one PDF each</source>
        <translation>le PDF, ou avec --all le dossier qui en reçoit un par accord</translation>
    </message>
    <message>
        <source>this document of every agreement it fits</source>
        <translation>ce document pour chaque accord auquel il convient</translation>
    </message>
    <message>
        <source>what is due on this day in an evaluation; today is the default</source>
        <translation>ce qui est dû à ce jour dans une évaluation ; aujourd'hui par défaut</translation>
    </message>
    <message>
        <source>There is no document "%1". Print agreement, evaluation or work_plan.</source>
        <translation>Il n'y a pas de document « %1 ». Imprimez agreement, evaluation ou work_plan.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Printed %1 into %2.</source>
        <translation>Documents imprimés dans %2 : %1.</translation>
    </message>
    <message>
        <source>Say which document of which agreement, and --output. See mandatectl print --help.</source>
        <translation>Dites quel document de quel accord, et --output. Voir mandatectl print --help.</translation>
    </message>
    <message>
        <source>Printed %1 pages into %2.</source>
        <translation>%1 pages imprimées dans %2.</translation>
    </message>
    <message>
        <source>Prints agreements, evaluations and work plans as PDF.</source>
        <translation>Imprime en PDF les accords, les évaluations et les plans de travail.</translation>
    </message>
    <message>
        <source>%1 is a rule set without faults.</source>
        <translation>%1 est un jeu de règles sans défaut.</translation>
    </message>
    <message>
        <source>Lists the rule sets that come with the program, or writes one out.</source>
        <translation>Énumère les jeux de règles livrés avec le programme, ou en écrit un.</translation>
    </message>
    <message>
        <source>Checks a rule set and names every fault by its place.</source>
        <translation>Vérifie un jeu de règles et nomme chaque défaut par son emplacement.</translation>
    </message>
    <message>
        <source>say how every figure came about</source>
        <translation>dire comment chaque chiffre a été obtenu</translation>
    </message>
    <message>
        <source>what is due on this day; today is the default</source>
        <translation>ce qui est dû à ce jour ; aujourd'hui par défaut</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>pas encore de note</translation>
    </message>
    <message>
        <source>over a weight of %1</source>
        <translation>sur un poids de %1</translation>
    </message>
    <message>
        <source>Scores agreements.</source>
        <translation>Note les accords.</translation>
    </message>
    <message>
        <source>who signed for the first party; the party's own name by default</source>
        <translation>qui a signé pour la première partie ; par défaut, le nom de la partie elle-même</translation>
    </message>
    <message>
        <source>in which post</source>
        <translation>à quel poste</translation>
    </message>
    <message>
        <source>who signed for the second party</source>
        <translation>qui a signé pour la seconde partie</translation>
    </message>
    <message>
        <source>where it was signed</source>
        <translation>où la signature a eu lieu</translation>
    </message>
    <message>
        <source>when it was signed; today is the default</source>
        <translation>quand la signature a eu lieu ; aujourd'hui par défaut</translation>
    </message>
    <message>
        <source>a scan of the signed paper, kept in the register</source>
        <translation>un scan du papier signé, conservé dans le registre</translation>
    </message>
    <message>
        <source>Freezes an agreement and records its signing on paper.</source>
        <translation>Fige un accord et enregistre sa signature sur papier.</translation>
    </message>
    <message>
        <source>the cascade runs in a loop here</source>
        <translation>la cascade tourne ici en boucle</translation>
    </message>
    <message>
        <source>Follows a code up to the national key result area and down to the person.</source>
        <translation>Suit un code vers le haut jusqu'au domaine de résultats clés national et vers le bas jusqu'à la personne.</translation>
    </message>
    <message>
        <source>%1 is too large to be a printed agreement.</source>
        <translation>%1 est trop grand pour être un accord imprimé.</translation>
    </message>
    <message>
        <source>%1 carries no fingerprint: it is a draft, or was not printed by Mandate.</source>
        <translation>%1 ne porte aucune empreinte : c'est un projet, ou il n'a pas été imprimé par Mandate.</translation>
    </message>
    <message>
        <source>ALTERED: the text of %1, version %2, no longer has its fingerprint. Restore the register from a backup.</source>
        <translation>ALTÉRÉ : le texte de %1, version %2, n'a plus son empreinte. Restaurez le registre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Signed by %1, %2, %3 %4</source>
        <translation>Signé par %1, %2, %3 %4</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <translation>Elle est en vigueur.</translation>
    </message>
    <message>
        <source>A later version has replaced it.</source>
        <translation>Une version ultérieure l'a remplacée.</translation>
    </message>
    <message>
        <source>%1 is a draft: nothing of it was signed.</source>
        <translation>%1 est un projet : rien n'en a été signé.</translation>
    </message>
    <message>
        <source>NOT OURS: no version of %1 in this register has the fingerprint %2.</source>
        <translation>PAS DE NOUS : aucune version de %1 dans ce registre n'a l'empreinte %2.</translation>
    </message>
    <message>
        <source>Compares a signed agreement, or its print, with the register.</source>
        <translation>Compare un accord signé, ou son impression, avec le registre.</translation>
    </message>
    <message>
        <source>Tells who changed what, when and why; with a code, of that and all its parts.</source>
        <translation>Dit qui a modifié quoi, quand et pourquoi ; avec un code, pour celui-ci et toutes ses parties.</translation>
    </message>
    <message>
        <source>%1, version %2, frozen on %3, is unchanged in this register.</source>
        <translation>%1, version %2, figée le %3, est inchangée dans ce registre.</translation>
    </message>
    <message>
        <source>This print names version %1 of %2; compare its figures with these:</source>
        <translation>Cette impression nomme la version %1 de %2 ; comparez ses chiffres avec ceux-ci :</translation>
    </message>
    <message>
        <source>Version %1 of %2 says:</source>
        <translation>La version %1 de %2 dit :</translation>
    </message>
    <message>
        <source>NOT OURS: %1 says version %2, but the fingerprint %3 is that of another.</source>
        <translation>PAS DE NOUS : %1 annonce la version %2, mais l'empreinte %3 est celle d'une autre.</translation>
    </message>
    <message>
        <source>see above</source>
        <translation>voir plus haut</translation>
    </message>
    <message>
        <source>The plan of %1 in the register is no longer what was signed.</source>
        <translation>Le plan de %1 dans le registre n'est plus celui qui a été signé.</translation>
    </message>
    <message>
        <source>ALTERED: %1 Restore the register from a backup.</source>
        <translation>ALTÉRÉ : %1 Restaurez le registre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>say how far every key result area got and how that came about</source>
        <translation>dire jusqu’où chaque domaine de résultats clés est parvenu, et comment ce chiffre est obtenu</translation>
    </message>
    <message>
        <source>Attained: %1 of 100</source>
        <translation>Atteint : %1 sur 100</translation>
    </message>
    <message>
        <source>Attained: nothing to tell yet</source>
        <translation>Atteint : rien à dire pour l’instant</translation>
    </message>
    <message>
        <source>The results could not be written. Check where they go and the room there.</source>
        <translation>Les résultats n’ont pas pu être écrits. Vérifiez leur destination et la place qui y reste.</translation>
    </message>
    <message>
        <source>draw the charts into this file</source>
        <translation>dessiner les graphiques dans ce fichier</translation>
    </message>
    <message>
        <source>of this cycle; the one that runs is the default</source>
        <translation>de ce cycle ; par défaut, celui qui est en cours</translation>
    </message>
    <message>
        <source>The register has no cycle "%1".</source>
        <translation>Le registre n'a pas de cycle « %1 ».</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d'ensemble</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 écrit.</translation>
    </message>
    <message>
        <source>Tells how a year stands: documents, composites, ratings, cascade, KRAs.</source>
        <translation>Dit où en est une année : documents, notes composites, appréciations, cascade, DRC.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Non lu : %1.</translation>
    </message>
    <message>
        <source>also write the kept scan of the signed paper to FILE</source>
        <translation>écrire aussi dans FILE le scan conservé du papier signé</translation>
    </message>
    <message>
        <source>No scan was kept when %1 was signed, so none was written.</source>
        <translation>Aucun scan n'a été conservé à la signature de %1 ; aucun n'a donc été écrit.</translation>
    </message>
</context>
<context>
    <name>cycle</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>cycle</translation>
    </message>
    <message>
        <source>The signed version %1 cannot be read: its text was altered. Restore the register from a backup.</source>
        <translation>La version signée %1 est illisible : son texte a été altéré. Restaurez le registre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Whole item</source>
        <translation>Élément entier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>there is no key result area with the code “%1”</source>
        <translation>aucun domaine de résultats clés n'a le code « %1 »</translation>
    </message>
    <message>
        <source>there is neither a key result area “%1” nor an objective at this address; expected a code such as SKRA4 or an address such as AGR/1</source>
        <translation>il n'y a ni domaine de résultats clés « %1 » ni objectif à cette adresse ; attendu : un code comme SKRA4 ou une adresse comme AGR/1</translation>
    </message>
    <message>
        <source>“%1” is no share: expected a percentage such as 60</source>
        <translation>« %1 » n'est pas une part : attendu un pourcentage comme 60</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>« %1 » est nommé deux fois</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert : %2.</translation>
    </message>
    <message>
        <source>%1 is not a whole .xlsx or .ods file: it may be cut short, protected by a password or of another kind, such as .xls. Open it in your spreadsheet program and save it again, as .xlsx and without a password.</source>
        <translation>%1 n'est pas un fichier .xlsx ou .ods entier : il est peut-être tronqué, protégé par un mot de passe ou d'un autre type, comme .xls. Ouvrez-le dans votre tableur et enregistrez-le de nouveau, en .xlsx et sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 cannot be read whole: its part %2 is missing, damaged, cut short or protected by a password. Open it in your spreadsheet program and save it again, without a password.</source>
        <translation>%1 ne peut pas être lu en entier : sa partie %2 manque, est endommagée, tronquée ou protégée par un mot de passe. Ouvrez-le dans votre tableur et enregistrez-le de nouveau, sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 holds more than a register can take in; split it into several files.</source>
        <translation>%1 contient plus qu'un registre ne peut recevoir ; divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>nothing is given; expected %1</source>
        <translation>rien n'est indiqué ; attendu : %1</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>« %1 » n'est aucun de : %2</translation>
    </message>
    <message>
        <source>“%1” is no period: expected Q1 to Q4, H1, H2, M01 to M12 or Y</source>
        <translation>« %1 » n'est pas une période : attendu Q1 à Q4, H1, H2, M01 à M12 ou Y</translation>
    </message>
    <message>
        <source>there is no %1 with the code “%2”</source>
        <translation>aucune fiche « %1 » n'a le code « %2 »</translation>
    </message>
    <message>
        <source>there is no office, post or person with the code “%1”</source>
        <translation>aucun organisme, poste ni personne n'a le code « %1 »</translation>
    </message>
    <message>
        <source>the agreement %1 has no item %2</source>
        <translation>l'accord %1 n'a pas d'élément %2</translation>
    </message>
    <message>
        <source>“%1” is no number of this sheet: expected one such as %2</source>
        <translation>« %1 » n'est pas un numéro de cette feuille : attendu un numéro comme %2</translation>
    </message>
    <message>
        <source>“%1” is neither an objective such as 1 nor an action such as 1.2</source>
        <translation>« %1 » n'est ni un objectif comme 1 ni une action comme 1.2</translation>
    </message>
    <message>
        <source>“%1” is not the number of an indicator: expected one such as 1.2.3</source>
        <translation>« %1 » n'est pas le numéro d'un indicateur : attendu un numéro comme 1.2.3</translation>
    </message>
    <message>
        <source>there are more rows than the %1 of a spreadsheet</source>
        <translation>il y a plus de lignes que les %1 d'un tableur</translation>
    </message>
    <message>
        <source>there are more cells than a register can take in</source>
        <translation>il y a plus de cellules qu'un registre ne peut en recevoir</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais refermé</translation>
    </message>
    <message>
        <source>text follows a closing quote; expected a comma or the end of the row</source>
        <translation>du texte suit un guillemet fermant ; attendu : une virgule ou la fin de la ligne</translation>
    </message>
    <message>
        <source>this is not UTF-8 text; save the sheet as CSV in UTF-8</source>
        <translation>ce n'est pas du texte UTF-8 ; enregistrez la feuille en CSV, en UTF-8</translation>
    </message>
    <message>
        <source>%1 is too large; split it into several files.</source>
        <translation>%1 est trop grand ; divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The demonstration of %1 is faulty: %2</source>
        <translation>La démonstration de %1 est défectueuse : %2</translation>
    </message>
    <message>
        <source>The rule set %1 has no demonstration; these have one: %2.</source>
        <translation>Le jeu de règles %1 n'a pas de démonstration ; ceux-ci en ont une : %2.</translation>
    </message>
    <message>
        <source>There is no sheet called “%1”.</source>
        <translation>Il n'y a pas de feuille nommée « %1 ».</translation>
    </message>
    <message>
        <source>%1: the register does not keep this sheet yet; it was not read.</source>
        <translation>%1 : le registre ne conserve pas encore cette feuille ; elle n'a pas été lue.</translation>
    </message>
    <message>
        <source>%1: a sheet of this name is unknown and was not read.</source>
        <translation>%1 : une feuille de ce nom est inconnue et n'a pas été lue.</translation>
    </message>
    <message>
        <source>there are two sheets of this name</source>
        <translation>il y a deux feuilles de ce nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4</source>
        <translation>%1, ligne %2, colonne %3 : %4</translation>
    </message>
    <message>
        <source>the sheet %1 has no header in row %2</source>
        <translation>la feuille %1 n'a pas d'en-tête à la ligne %2</translation>
    </message>
    <message>
        <source>the sheet %1 has no column “%2”</source>
        <translation>la feuille %1 n'a pas de colonne « %2 »</translation>
    </message>
    <message>
        <source>The mapping %1 does not fit %2: %3.</source>
        <translation>La correspondance %1 ne convient pas à %2 : %3.</translation>
    </message>
    <message>
        <source>there is no sheet “%1”</source>
        <translation>il n'y a pas de feuille « %1 »</translation>
    </message>
    <message>
        <source>expected a list of sheets</source>
        <translation>attendu : une liste de feuilles</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>attendu : un objet, trouvé : %1</translation>
    </message>
    <message>
        <source>the key “%1” is unknown here</source>
        <translation>la clé « %1 » est inconnue ici</translation>
    </message>
    <message>
        <source>expected a text, found %1</source>
        <translation>attendu : un texte, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a number of rows</source>
        <translation>attendu : un nombre de lignes</translation>
    </message>
    <message>
        <source>expected one character</source>
        <translation>attendu : un seul caractère</translation>
    </message>
    <message>
        <source>“%1” is no sheet of the workbook</source>
        <translation>« %1 » n'est pas une feuille du classeur</translation>
    </message>
    <message>
        <source>the sheet has no column of this name</source>
        <translation>la feuille n'a pas de colonne de ce nom</translation>
    </message>
    <message>
        <source>expected two texts</source>
        <translation>attendu : deux textes</translation>
    </message>
    <message>
        <source>Generate an invented nation</source>
        <translation>Création d'une nation inventée</translation>
    </message>
    <message>
        <source>A nation needs at least one agency, and at least one person in each.</source>
        <translation>Une nation a besoin d'au moins un organisme, et d'au moins une personne dans chacun.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 has more cells than a register can take in; split it.</source>
        <translation>La feuille %1 de %2 a plus de cellules qu'un registre ne peut en recevoir ; divisez-la.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is unknown and was not read.</source>
        <translation>%1 : la colonne « %2 » est inconnue et n'a pas été lue.</translation>
    </message>
    <message>
        <source>there are two columns of this name</source>
        <translation>il y a deux colonnes de ce nom</translation>
    </message>
    <message>
        <source>this column is missing, and without it no row can be told</source>
        <translation>cette colonne manque, et sans elle aucune ligne ne peut être reconnue</translation>
    </message>
    <message>
        <source>“%1” is already the code of another office, post or person</source>
        <translation>« %1 » est déjà le code d'un autre organisme, poste ou personne</translation>
    </message>
    <message>
        <source>row %1 has the same key</source>
        <translation>la ligne %1 a la même clé</translation>
    </message>
    <message>
        <source>this column is missing, and a new %1 needs it</source>
        <translation>cette colonne manque, et une nouvelle fiche « %1 » en a besoin</translation>
    </message>
    <message>
        <source>The folder %1 has no CSV file; a workbook folder has one for each sheet, such as agreements.csv.</source>
        <translation>Le dossier %1 ne contient aucun fichier CSV ; un dossier de classeur en a un par feuille, comme agreements.csv.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>no folder can be made there</source>
        <translation>aucun dossier ne peut être créé à cet endroit</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n'existe pas.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is none of the files a workbook comes in: expected .xlsx, .ods, .csv or a folder of .csv files.</source>
        <translation>%1 n'est aucun des fichiers sous lesquels se présente un classeur : attendu .xlsx, .ods, .csv ou un dossier de fichiers .csv.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is; choose another name or move it away.</source>
        <translation>%1 existe déjà et a été laissé tel quel ; choisissez un autre nom ou déplacez-le.</translation>
    </message>
    <message>
        <source>the finished work could not be given its name</source>
        <translation>le travail terminé n'a pas pu recevoir son nom</translation>
    </message>
    <message>
        <source>%1, row %2, column %3 does not fit into an .xlsx file (%4). Export to a folder of CSV files instead.</source>
        <translation>%1, ligne %2, colonne %3 ne tient pas dans un fichier .xlsx (%4). Exportez plutôt vers un dossier de fichiers CSV.</translation>
    </message>
    <message>
        <source>%1 cannot be read: in row %2 %3.</source>
        <translation>%1 est illisible : à la ligne %2, %3.</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column of the header</source>
        <translation>« %1 » se trouve au-delà de la dernière colonne de l'en-tête</translation>
    </message>
    <message>
        <source>it holds no sheet that the register knows, such as agreements or indicators</source>
        <translation>il ne contient aucune feuille connue du registre, comme agreements ou indicators</translation>
    </message>
    <message>
        <source>%1 cannot be made: a workbook is written as .xlsx, or as a folder of CSV sheets.</source>
        <translation>%1 ne peut pas être créé : un classeur s’écrit en .xlsx, ou en dossier de feuilles CSV.</translation>
    </message>
    <message>
        <source>New objective %1</source>
        <translation>Nouvel objectif %1</translation>
    </message>
    <message>
        <source>Choose the objective or action in Section 2 that the indicator belongs to.</source>
        <translation>Choisissez dans la section 2 l'objectif ou l'action dont relève l'indicateur.</translation>
    </message>
    <message>
        <source>New indicator %1</source>
        <translation>Nouvel indicateur %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 d'après %2</translation>
    </message>
    <message>
        <source>An agreement needs a cycle, two parties and a code of its own.</source>
        <translation>Un accord a besoin d'un cycle, de deux parties et d'un code à lui.</translation>
    </message>
    <message>
        <source>The register holds no such cycle.</source>
        <translation>Le registre ne contient pas ce cycle.</translation>
    </message>
    <message>
        <source>New agreement %1</source>
        <translation>Nouvel accord %1</translation>
    </message>
    <message>
        <source>Wording “%1” in many agreements</source>
        <translation>Libellé « %1 » dans plusieurs accords</translation>
    </message>
    <message>
        <source>One field in many agreements</source>
        <translation>Un champ dans plusieurs accords</translation>
    </message>
    <message>
        <source>Mandatory indicator “%1” in many agreements</source>
        <translation>Indicateur obligatoire « %1 » dans plusieurs accords</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet's formula; type what belongs here</source>
        <translation>« %1 » est une erreur de formule du tableur ; tapez ce qui doit figurer ici</translation>
    </message>
    <message>
        <source>there is neither a KPI “%1” nor an indicator at this address; expected a code such as KPI4 or an address such as AGR/1.2.3</source>
        <translation>il n'y a ni ICP « %1 » ni indicateur à cette adresse ; attendu : un code comme KPI4 ou une adresse comme AGR/1.2.3</translation>
    </message>
    <message>
        <source>there is no indicator at “%1”; expected an address such as AGR/1.2.3</source>
        <translation>il n'y a pas d'indicateur à « %1 » ; attendu : une adresse comme AGR/1.2.3</translation>
    </message>
    <message>
        <source>its title says so</source>
        <translation>son titre le dit</translation>
    </message>
    <message>
        <source>its title is close to it</source>
        <translation>son titre s'en rapproche</translation>
    </message>
    <message>
        <source>an agreement keeps two such years</source>
        <translation>un accord conserve deux années de ce genre</translation>
    </message>
    <message>
        <source>it stands with the objectives</source>
        <translation>elle se trouve avec les objectifs</translation>
    </message>
    <message>
        <source>its figures add up to 100</source>
        <translation>ses chiffres totalisent 100</translation>
    </message>
    <message>
        <source>five columns in which the figures rise or fall</source>
        <translation>cinq colonnes où les chiffres montent ou descendent</translation>
    </message>
    <message>
        <source>the longest texts stand here</source>
        <translation>les textes les plus longs se trouvent ici</translation>
    </message>
    <message>
        <source>What was copied cannot be read: in row %1 %2.</source>
        <translation>Ce qui a été copié est illisible : à la ligne %1, %2.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy cells of a spreadsheet first.</source>
        <translation>Il n'y a pas de texte dans le presse-papiers ; copiez d'abord des cellules d'un tableur.</translation>
    </message>
    <message>
        <source>The examples cannot be read. Install Mandate again.</source>
        <translation>Les exemples sont illisibles. Réinstallez Mandate.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>The agreement %1 is new: choose its cycle.</source>
        <translation>L'accord %1 est nouveau : choisissez son cycle.</translation>
    </message>
    <message>
        <source>The agreement %1 is new: choose its first party.</source>
        <translation>L'accord %1 est nouveau : choisissez sa première partie.</translation>
    </message>
    <message>
        <source>The agreement %1 is new: choose its second party.</source>
        <translation>L'accord %1 est nouveau : choisissez sa seconde partie.</translation>
    </message>
    <message>
        <source>Say which agreement these rows belong to.</source>
        <translation>Dites à quel accord appartiennent ces lignes.</translation>
    </message>
    <message>
        <source>No column says it; give it for all rows.</source>
        <translation>Aucune colonne ne le dit ; indiquez-le pour toutes les lignes.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>L'import a été arrêté ; rien n'a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%1, the column “%2”: %n cell(s) such as “%3”</source>
        <translation>
            <numerusform>%1, la colonne « %2 » : %n cellule comme « %3 »</numerusform>
            <numerusform>%1, la colonne « %2 » : %n cellules comme « %3 »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the whole sheet, %n row(s)</source>
        <translation>
            <numerusform>%1 : toute la feuille, %n ligne</numerusform>
            <numerusform>%1 : toute la feuille, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>expected a list of tables</source>
        <translation>attendu : une liste de tableaux</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>attendu : une liste de textes</translation>
    </message>
    <message>
        <source>New register under %1</source>
        <translation>Nouveau registre selon %1</translation>
    </message>
    <message>
        <source>“%1” is none of position, count, number, title, first and last</source>
        <translation>« %1 » n'est aucun de : position, count, number, title, first et last</translation>
    </message>
    <message>
        <source>Target of quarter 1</source>
        <translation>Cible du trimestre 1</translation>
    </message>
    <message>
        <source>Target of quarter 2</source>
        <translation>Cible du trimestre 2</translation>
    </message>
    <message>
        <source>Target of quarter 3</source>
        <translation>Cible du trimestre 3</translation>
    </message>
    <message>
        <source>Target of quarter 4</source>
        <translation>Cible du trimestre 4</translation>
    </message>
    <message>
        <source>Target of half-year 1</source>
        <translation>Cible du semestre 1</translation>
    </message>
    <message>
        <source>Target of half-year 2</source>
        <translation>Cible du semestre 2</translation>
    </message>
    <message>
        <source>Achievement of the year</source>
        <translation>Réalisation de l'année</translation>
    </message>
    <message>
        <source>Achievement of quarter 1</source>
        <translation>Réalisation du trimestre 1</translation>
    </message>
    <message>
        <source>Achievement of quarter 2</source>
        <translation>Réalisation du trimestre 2</translation>
    </message>
    <message>
        <source>Achievement of quarter 3</source>
        <translation>Réalisation du trimestre 3</translation>
    </message>
    <message>
        <source>Achievement of quarter 4</source>
        <translation>Réalisation du trimestre 4</translation>
    </message>
    <message>
        <source>Codes of KRAs and KPIs begin with</source>
        <translation>Les codes des DRC et des ICP commencent par</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Section 2 of an agreement: objectives, actions and success indicators</source>
        <translation>Section 2 d'un accord : objectifs, actions et indicateurs de succès</translation>
    </message>
    <message>
        <source>Plan: KRAs and their KPIs</source>
        <translation>Plan : DRC et leurs ICP</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste : %1</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>The cycle %1 is new: say which rule set it follows.</source>
        <translation>Le cycle %1 est nouveau : dites quel jeu de règles il suit.</translation>
    </message>
    <message>
        <source>The cycle %1 is new: say its first day, as 2014-07-01.</source>
        <translation>Le cycle %1 est nouveau : dites son premier jour, sous la forme 2014-07-01.</translation>
    </message>
    <message>
        <source>The cycle %1 is new: say its last day, as 2015-06-30.</source>
        <translation>Le cycle %1 est nouveau : dites son dernier jour, sous la forme 2015-06-30.</translation>
    </message>
    <message>
        <source>%1 is not in the register: give its name, and it comes in as an office.</source>
        <translation>%1 n'est pas dans le registre : indiquez son nom, et il y entre comme organisme.</translation>
    </message>
    <message>
        <source>Scoring scheme of many agreements</source>
        <translation>Barème de notation de plusieurs accords</translation>
    </message>
    <message>
        <source>signed: what was agreed stands until both parties sign an amendment</source>
        <translation>signé : ce qui a été convenu reste valable jusqu'à ce que les deux parties signent un avenant</translation>
    </message>
    <message>
        <source>the rule set of the cycle %1 has no scheme “%2”</source>
        <translation>le jeu de règles du cycle %1 n'a pas de barème « %2 »</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n'a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is no item of an agreement: expected one such as 1, 1.2 or 1.2.3, or nothing for the agreement as a whole</source>
        <translation>« %1 » n'est pas un élément d'un accord : attendu un numéro comme 1, 1.2 ou 1.2.3, ou rien pour l'accord entier</translation>
    </message>
    <message>
        <source>“%1” is no mark of a comment: copy one from the column comment of an export, or leave the cell empty</source>
        <translation>« %1 » n'est pas le repère d'un commentaire : copiez-en un de la colonne comment d'un export, ou laissez la cellule vide</translation>
    </message>
    <message>
        <source>there is no comment with the mark “%1”</source>
        <translation>aucun commentaire n'a le repère « %1 »</translation>
    </message>
    <message>
        <source>only an answer settles a matter; say in answers what it answers</source>
        <translation>seule une réponse clôt une question ; dites dans answers à quoi elle répond</translation>
    </message>
    <message>
        <source>nothing is given; expected what is remarked</source>
        <translation>rien n'est indiqué ; attendu : une remarque</translation>
    </message>
    <message>
        <source>a comment stands as it was made; to answer it, add a row with an empty mark and this one's mark in answers</source>
        <translation>un commentaire reste tel qu'il a été fait ; pour y répondre, ajoutez une ligne avec un repère vide et le repère de celui-ci dans answers</translation>
    </message>
    <message>
        <source>Left out by choice: %1, and more.</source>
        <translation>Laissées de côté par choix : %1, et d'autres.</translation>
    </message>
    <message>
        <source>%1 row %2</source>
        <translation>%1 ligne %2</translation>
    </message>
    <message>
        <source>Left out by choice: %1.</source>
        <translation>Laissées de côté par choix : %1.</translation>
    </message>
    <message>
        <source>%1, row %2: left out by choice.</source>
        <translation>%1, ligne %2 : laissée de côté par choix.</translation>
    </message>
    <message>
        <source>Name of the first party</source>
        <translation>Nom de la première partie</translation>
    </message>
    <message>
        <source>Name of the second party</source>
        <translation>Nom de la seconde partie</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Trier par ordre &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Trier par ordre &amp;décroissant</translation>
    </message>
    <message>
        <source>&amp;Then sort by this column</source>
        <translation>&amp;Puis trier par cette colonne</translation>
    </message>
    <message>
        <source>&amp;No sorting</source>
        <translation>&amp;Sans tri</translation>
    </message>
    <message>
        <source>&amp;Group by %1</source>
        <translation>&amp;Grouper par %1</translation>
    </message>
    <message>
        <source>N&amp;o grouping</source>
        <translation>Sans gr&amp;oupement</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>&amp;Hide %1</source>
        <translation>&amp;Masquer %1</translation>
    </message>
    <message>
        <source>&amp;Filter row</source>
        <translation>Ligne de &amp;filtre</translation>
    </message>
    <message>
        <source>sum %1 · average %2</source>
        <translation>somme %1 · moyenne %2</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>The name of the agreement in lists, imports and on paper. No two agreements share one.</source>
        <translation>Le nom de l'accord dans les listes, les imports et sur papier. Deux accords n'ont jamais le même.</translation>
    </message>
    <message>
        <source>Annual performance agreement, performance contract, compact, executive commitment or individual work plan. All are built alike: objectives, actions, success indicators.</source>
        <translation>Accord de performance annuel, contrat de performance, pacte, engagement de dirigeant ou plan de travail individuel. Tous sont bâtis de même : objectifs, actions, indicateurs de succès.</translation>
    </message>
    <message>
        <source>Who asks for the results: the head of government, a minister, a board, a supervisor.</source>
        <translation>Qui demande les résultats : le chef du gouvernement, un ministre, un conseil, un supérieur hiérarchique.</translation>
    </message>
    <message>
        <source>Who promises the results: a ministry, an agency, an office, a person.</source>
        <translation>Qui promet les résultats : un ministère, un organisme, un service, une personne.</translation>
    </message>
    <message>
        <source>How achievements become scores. The rule set gives one for each kind of agreement; another is chosen here only where this agreement differs.</source>
        <translation>Comment les réalisations deviennent des notes. Le jeu de règles en donne un pour chaque type d'accord ; un autre n'est choisi ici que là où cet accord diffère.</translation>
    </message>
    <message>
        <source>The words before the first section: between whom, for which year, to what purpose.</source>
        <translation>Les mots qui précèdent la première section : entre qui, pour quelle année, dans quel but.</translation>
    </message>
    <message>
        <source>The state of things the organisation works towards, years ahead.</source>
        <translation>L'état des choses auquel l'organisation travaille, à des années d'ici.</translation>
    </message>
    <message>
        <source>What the organisation does, for whom, and by which means.</source>
        <translation>Ce que fait l'organisation, pour qui et par quels moyens.</translation>
    </message>
    <message>
        <source>A broad result, said as a result: what will be different, not what will be done.</source>
        <translation>Un résultat large, dit comme un résultat : ce qui sera différent, non ce qui sera fait.</translation>
    </message>
    <message>
        <source>How much of the agreement this objective is worth, in percent. All objectives together make 100.</source>
        <translation>Ce que vaut cet objectif dans l'accord, en pour cent. Tous les objectifs ensemble font 100.</translation>
    </message>
    <message>
        <source>Imposed on every agreement of this kind by the centre.</source>
        <translation>Imposé par le centre à tout accord de ce type.</translation>
    </message>
    <message>
        <source>A step that serves the objective above it.</source>
        <translation>Une étape qui sert l'objectif au-dessus d'elle.</translation>
    </message>
    <message>
        <source>What is measured to tell whether the action succeeded. It carries a unit, a weight and target values.</source>
        <translation>Ce qui est mesuré pour dire si l'action a réussi. Il porte une unité, un poids et des valeurs cibles.</translation>
    </message>
    <message>
        <source>How much of the agreement this indicator is worth, in percent. The indicators of an objective together make the weight of the objective.</source>
        <translation>Ce que vaut cet indicateur dans l'accord, en pour cent. Les indicateurs d'un objectif font ensemble le poids de l'objectif.</translation>
    </message>
    <message>
        <source>The achievement that earns the full score. The rule set names the level; in many countries it is Excellent, 100 %.</source>
        <translation>La réalisation qui obtient la note entière. Le jeu de règles nomme le niveau ; dans beaucoup de pays, c'est Excellent, 100 %.</translation>
    </message>
    <message>
        <source>The achievement that earns the second level.</source>
        <translation>La réalisation qui obtient le deuxième niveau.</translation>
    </message>
    <message>
        <source>The achievement that earns the middle level.</source>
        <translation>La réalisation qui obtient le niveau moyen.</translation>
    </message>
    <message>
        <source>The achievement that earns the fourth level.</source>
        <translation>La réalisation qui obtient le quatrième niveau.</translation>
    </message>
    <message>
        <source>The least achievement that earns anything. It may be left empty.</source>
        <translation>La moindre réalisation qui obtient quelque chose. Ce champ peut rester vide.</translation>
    </message>
    <message>
        <source>The figure, date or state to reach in the year, where the scheme scores against one target.</source>
        <translation>Le chiffre, la date ou l'état à atteindre dans l'année, là où le barème note d'après une seule cible.</translation>
    </message>
    <message>
        <source>What was achieved two years ago.</source>
        <translation>Ce qui a été réalisé il y a deux ans.</translation>
    </message>
    <message>
        <source>What was achieved last year.</source>
        <translation>Ce qui a été réalisé l'an dernier.</translation>
    </message>
    <message>
        <source>What is expected next year.</source>
        <translation>Ce qui est attendu l'an prochain.</translation>
    </message>
    <message>
        <source>What is expected in two years.</source>
        <translation>Ce qui est attendu dans deux ans.</translation>
    </message>
    <message>
        <source>What the indicator speaks of: inputs and activities tell of effort, outputs of what was delivered, outcomes of what changed.</source>
        <translation>Ce dont parle l'indicateur : les intrants et les activités disent l'effort, les produits ce qui a été fourni, les effets ce qui a changé.</translation>
    </message>
    <message>
        <source>The terms of the indicator, so exact that two people would count the same.</source>
        <translation>Les termes de l'indicateur, si exacts que deux personnes compteraient de même.</translation>
    </message>
    <message>
        <source>How the figure is counted or measured, and by whom.</source>
        <translation>Comment le chiffre est compté ou mesuré, et par qui.</translation>
    </message>
    <message>
        <source>The figure cannot pass 100 %, so neither can the target.</source>
        <translation>Le chiffre ne peut pas dépasser 100 %, la cible non plus.</translation>
    </message>
    <message>
        <source>The full score where the target is reached, none where it is not.</source>
        <translation>La note entière là où la cible est atteinte, aucune là où elle ne l'est pas.</translation>
    </message>
    <message>
        <source>The post that answers for the indicator. Posts stay; people come and go.</source>
        <translation>Le poste qui répond de l'indicateur. Les postes restent ; les personnes vont et viennent.</translation>
    </message>
    <message>
        <source>The other office that has to deliver something before this indicator can be reached.</source>
        <translation>L'autre organisme qui doit fournir quelque chose avant que cet indicateur puisse être atteint.</translation>
    </message>
    <message>
        <source>What becomes of the indicator if it is not delivered.</source>
        <translation>Ce qu'il advient de l'indicateur si ce n'est pas fourni.</translation>
    </message>
    <message>
        <source>Whether the other office knows of it, agreed to it and delivered it.</source>
        <translation>Si l'autre organisme en a connaissance, y a consenti et l'a fourni.</translation>
    </message>
    <message>
        <source>The money the budget sets aside for this.</source>
        <translation>L'argent que le budget y réserve.</translation>
    </message>
    <message>
        <source>The money that has arrived.</source>
        <translation>L'argent qui est arrivé.</translation>
    </message>
    <message>
        <source>The money that was used.</source>
        <translation>L'argent qui a été employé.</translation>
    </message>
    <message>
        <source>National, sector, agency or local. A key result area of one level serves one of the level above.</source>
        <translation>National, sectoriel, d'organisme ou local. Un domaine de résultats clés d'un niveau en sert un du niveau supérieur.</translation>
    </message>
    <message>
        <source>An area in which the government wants results, measured by its indicators.</source>
        <translation>Un domaine où le gouvernement veut des résultats, mesuré par ses indicateurs.</translation>
    </message>
    <message>
        <source>The post that answers for the area.</source>
        <translation>Le poste qui répond du domaine.</translation>
    </message>
    <message>
        <source>What is measured to tell how far the key result area has come.</source>
        <translation>Ce qui est mesuré pour dire où en est le domaine de résultats clés.</translation>
    </message>
    <message>
        <source>The year in which the baseline was measured, as the plan writes it.</source>
        <translation>L'année où la valeur de référence a été mesurée, telle que le plan l'écrit.</translation>
    </message>
    <message>
        <source>The year by which the target is to be reached, as the plan writes it.</source>
        <translation>L'année d'ici laquelle la cible est à atteindre, telle que le plan l'écrit.</translation>
    </message>
    <message>
        <source>How often the figure is measured.</source>
        <translation>À quelle fréquence le chiffre est mesuré.</translation>
    </message>
    <message>
        <source>The part of the parent that this child carries, in percent. Where no child is given a share, all carry the same.</source>
        <translation>La part de l'élément supérieur que porte cet élément inférieur, en pour cent. Là où aucun n'a reçu de part, tous portent la même.</translation>
    </message>
    <message>
        <source>What the figures count: tonnes, kilometres, percent, a date.</source>
        <translation>Ce que comptent les chiffres : tonnes, kilomètres, pour cent, une date.</translation>
    </message>
    <message>
        <source>Whether the figures are numbers, percentages, money, dates or a plain yes or no. It decides what may be entered.</source>
        <translation>Si les chiffres sont des nombres, des pourcentages, des montants, des dates ou un simple oui ou non. Cela décide de ce qui peut être saisi.</translation>
    </message>
    <message>
        <source>Whether more is better, as with harvests, or less is, as with waiting times.</source>
        <translation>Si plus est mieux, comme pour les récoltes, ou moins, comme pour les délais d'attente.</translation>
    </message>
    <message>
        <source>The figure from which progress is counted.</source>
        <translation>Le chiffre à partir duquel la progression est comptée.</translation>
    </message>
    <message>
        <source>Where the figure comes from, so that anybody can check it.</source>
        <translation>D'où vient le chiffre, afin que chacun puisse le vérifier.</translation>
    </message>
    <message>
        <source>How figures of several periods or units become one: added up, averaged, or the last one taken.</source>
        <translation>Comment les chiffres de plusieurs périodes ou unités n'en font qu'un : additionnés, en moyenne, ou le dernier retenu.</translation>
    </message>
    <message>
        <source>Where the text was published, or a word that it is only an illustration.</source>
        <translation>Où le texte a été publié, ou un mot pour dire qu'il n'est qu'une illustration.</translation>
    </message>
    <message>
        <source>The year the agreement is for. It brings the rule set and the dates.</source>
        <translation>L'année pour laquelle l'accord est conclu. Elle apporte le jeu de règles et les dates.</translation>
    </message>
    <message>
        <source>What the other office has to deliver, so exact that both would agree whether it was.</source>
        <translation>Ce que l'autre organisme doit fournir, dit si exactement que les deux s'accorderaient à dire si cela a été fait.</translation>
    </message>
    <message>
        <source>Why the indicator cannot be reached without it.</source>
        <translation>Pourquoi l'indicateur ne peut pas être atteint sans cela.</translation>
    </message>
    <message>
        <source>How much of it is needed.</source>
        <translation>Quelle quantité en est nécessaire.</translation>
    </message>
    <message>
        <source>The day by which it must be there for the indicator to be reached.</source>
        <translation>Le jour d'ici lequel cela doit être là pour que l'indicateur soit atteint.</translation>
    </message>
    <message>
        <source>The name of the plan in lists and imports. No two plans share one.</source>
        <translation>Le nom du plan dans les listes et les imports. Deux plans n'ont jamais le même.</translation>
    </message>
    <message>
        <source>The plan as it is called in print.</source>
        <translation>Le plan tel qu'il est nommé à l'impression.</translation>
    </message>
    <message>
        <source>The first day of the plan.</source>
        <translation>Le premier jour du plan.</translation>
    </message>
    <message>
        <source>The last day of the plan; its targets are due by then.</source>
        <translation>Le dernier jour du plan ; ses cibles sont à atteindre d'ici là.</translation>
    </message>
    <message>
        <source>A broad aim of the plan, under which its key result areas stand.</source>
        <translation>Un but large du plan, sous lequel se trouvent ses domaines de résultats clés.</translation>
    </message>
    <message>
        <source>The pillar of the plan under which the area stands. An area that serves another needs none.</source>
        <translation>Le pilier du plan sous lequel se trouve le domaine. Un domaine qui en sert un autre n'en a pas besoin.</translation>
    </message>
    <message>
        <source>The figure to be reached at the end of the plan. Those of the years between stand under Figures.</source>
        <translation>Le chiffre à atteindre à la fin du plan. Ceux des années intermédiaires se trouvent sous Chiffres.</translation>
    </message>
    <message>
        <source>What it is called in lists and imports. No two of a kind share one.</source>
        <translation>Son nom dans les listes et les imports. Deux fiches d'un même type n'ont jamais le même.</translation>
    </message>
    <message>
        <source>The name of the cycle in lists and imports: 2014-15.</source>
        <translation>Le nom du cycle dans les listes et les importations : 2014-15.</translation>
    </message>
    <message>
        <source>The name of the cycle on pages and on paper.</source>
        <translation>Le nom du cycle sur les pages et sur le papier.</translation>
    </message>
    <message>
        <source>The first day of the cycle. Reporting periods and deadlines are counted from it.</source>
        <translation>Le premier jour du cycle. Les périodes de rapport et les échéances se comptent à partir de lui.</translation>
    </message>
    <message>
        <source>The last day of the cycle.</source>
        <translation>Le dernier jour du cycle.</translation>
    </message>
    <message>
        <source>The government's rules that the agreements of the cycle follow.</source>
        <translation>Les règles du gouvernement que suivent les accords du cycle.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Opens a register in a window.</source>
        <translation>Ouvre un registre dans une fenêtre.</translation>
    </message>
    <message>
        <source>The register.</source>
        <translation>Le registre.</translation>
    </message>
</context>
<context>
    <name>indicator</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit type</source>
        <translation>Type d'unité</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Niveau 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Niveau 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Niveau 3</translation>
    </message>
    <message>
        <source>Level 4</source>
        <translation>Niveau 4</translation>
    </message>
    <message>
        <source>Level 5</source>
        <translation>Niveau 5</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Actual two years ago</source>
        <translation>Valeur réelle d'il y a deux ans</translation>
    </message>
    <message>
        <source>Actual last year</source>
        <translation>Valeur réelle de l'an dernier</translation>
    </message>
    <message>
        <source>Projection for next year</source>
        <translation>Projection pour l'an prochain</translation>
    </message>
    <message>
        <source>Projection for the year after</source>
        <translation>Projection pour l'année suivante</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Method of measurement</source>
        <translation>Méthode de mesure</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Cannot exceed 100 %</source>
        <translation>Ne peut pas dépasser 100 %</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Agrégation</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Tout ou rien</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>success indicator</source>
        <translation>indicateur de succès</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>Key result area</source>
        <translation>Domaine de résultats clés</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit type</source>
        <translation>Type d'unité</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Baseline year</source>
        <translation>Année de référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Année cible</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Agrégation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>key performance indicator</source>
        <translation>indicateur clé de performance</translation>
    </message>
</context>
<context>
    <name>kpi_target</name>
    <message>
        <source>KPI</source>
        <translation>ICP</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>yearly target of a KPI</source>
        <translation>cible annuelle d'un ICP</translation>
    </message>
</context>
<context>
    <name>kpi_value</name>
    <message>
        <source>KPI</source>
        <translation>ICP</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>KPI value</source>
        <translation>valeur d'ICP</translation>
    </message>
</context>
<context>
    <name>kra</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>key result area</source>
        <translation>domaine de résultats clés</translation>
    </message>
</context>
<context>
    <name>mandate::ActionSet</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un registre &amp;récent</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementHead</name>
    <message>
        <source>%1 %2 · %3 · between %4 and %5</source>
        <translation>%1 %2 · %3 · entre %4 et %5</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Illustratif</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementListModel</name>
    <message>
        <source>nothing scored yet</source>
        <translation>encore rien de noté</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 over %2 %</source>
        <translation>%1 sur %2 %</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Appréciation</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementPage</name>
    <message>
        <source>Section 2</source>
        <translation>Section 2</translation>
    </message>
    <message>
        <source>Open for reading only. %1</source>
        <translation>Ouvert en lecture seule. %1</translation>
    </message>
    <message>
        <source>Sections of the agreement</source>
        <translation>Sections de l'accord</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Vision, mission</source>
        <translation>Vision, mission</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>This agreement is signed already.</source>
        <translation>Cet accord est déjà signé.</translation>
    </message>
    <message>
        <source>No scan was kept with the signing of this agreement.</source>
        <translation>Aucun scan n'a été conservé avec la signature de cet accord.</translation>
    </message>
    <message>
        <source>Save the scan as</source>
        <translation>Enregistrer le scan sous</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Signed on %1. What was agreed stands until both parties sign an amendment: the officer who keeps the register can help. Achievements can still be entered.</source>
        <translation>Signé le %1. Ce qui a été convenu reste valable jusqu'à ce que les deux parties signent un avenant : l'agent qui tient le registre peut vous aider. Les réalisations peuvent encore être saisies.</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementTab</name>
    <message>
        <source>Period and state</source>
        <translation>Période et état</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>Période : %1 à %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>mandate::AgreementsPage</name>
    <message>
        <source>No agreement yet</source>
        <translation>Pas encore d'accord</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Print &amp;preview…</source>
        <translation>Aperçu avant im&amp;pression…</translation>
    </message>
    <message>
        <source>Print preview of the &amp;evaluation…</source>
        <translation>Aperçu avant impression de l'é&amp;valuation…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save e&amp;valuation as PDF…</source>
        <translation>Enre&amp;gistrer l'évaluation en PDF…</translation>
    </message>
    <message>
        <source>Sign on &amp;paper…</source>
        <translation>&amp;Signer sur papier…</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commenter</translation>
    </message>
    <message>
        <source>Save the s&amp;can of the signed paper…</source>
        <translation>Enregistrer le sca&amp;n du papier signé…</translation>
    </message>
    <message>
        <source>Fold the side pa&amp;nel</source>
        <translation>Replier le panneau &amp;latéral</translation>
    </message>
    <message>
        <source>&amp;New agreement…</source>
        <translation>Nouvel acc&amp;ord…</translation>
    </message>
    <message>
        <source>Change &amp;many agreements…</source>
        <translation>&amp;Modifier plusieurs accords…</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Here stand the annual agreements of ministers, agencies and staff, each with its objectives, success indicators and scores. Last year's comes in from its spreadsheet and is then the start of this year's; or begin with an empty one.</source>
        <translation>Ici se trouvent les accords annuels des ministères, des organismes et du personnel, chacun avec ses objectifs, ses indicateurs de succès et ses notes. Celui de l'an dernier entre depuis sa feuille de calcul et sert alors de point de départ à celui de cette année ; ou commencez par un accord vide.</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>Comparer côte à cô&amp;te</translation>
    </message>
    <message>
        <source>Add like an e&amp;xample…</source>
        <translation>Ajouter comme un e&amp;xemple…</translation>
    </message>
    <message>
        <source>Choose two agreements to lay side by side, or one to compare with last year's.</source>
        <translation>Choisissez deux accords à mettre côte à côte, ou un seul à comparer avec celui de l'an dernier.</translation>
    </message>
</context>
<context>
    <name>mandate::ArrangedModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>mandate::AskPanel</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>mandate::AttainmentModel</name>
    <message>
        <source>none due</source>
        <translation>aucun dû</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Plan to date</source>
        <translation>Plan à ce jour</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteints</translation>
    </message>
    <message>
        <source>Unreported</source>
        <translation>Non rapportés</translation>
    </message>
</context>
<context>
    <name>mandate::AttainmentPanel</name>
    <message>
        <source>Each KPI counts by the last year with a target that has ended.</source>
        <translation>Chaque ICP compte selon la dernière année terminée dotée d'une cible.</translation>
    </message>
    <message>
        <source>Plan to date</source>
        <translation>Plan à ce jour</translation>
    </message>
    <message>
        <source>No KPI measures anything of this plan yet.</source>
        <translation>Aucun ICP ne mesure encore quoi que ce soit de ce plan.</translation>
    </message>
    <message>
        <source>No KPI measures this one.</source>
        <translation>Aucun ICP ne mesure celui-ci.</translation>
    </message>
</context>
<context>
    <name>mandate::BarTableModel</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Groupe de pairs</translation>
    </message>
</context>
<context>
    <name>mandate::BreakdownPanel</name>
    <message>
        <source>Break down a target</source>
        <translation>Décliner une cible</translation>
    </message>
    <message>
        <source>Allocated and unallocated</source>
        <translation>Réparti et non réparti</translation>
    </message>
    <message>
        <source>What the parts report</source>
        <translation>Ce que rapportent les parts</translation>
    </message>
    <message>
        <source>Year of the target</source>
        <translation>Année de la cible</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Add a unit or post…</source>
        <translation>Ajouter un organisme ou un poste…</translation>
    </message>
    <message>
        <source>Carried by…</source>
        <translation>Portée par…</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Répartir également</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Parts of the target</source>
        <translation>Parts de la cible</translation>
    </message>
    <message>
        <source>Break down %1</source>
        <translation>Décliner %1</translation>
    </message>
    <message>
        <source>At the end of the plan</source>
        <translation>À la fin du plan</translation>
    </message>
    <message>
        <source>The agreement is signed: its target is passed down as it stands.</source>
        <translation>L'accord est signé : sa cible est transmise telle quelle.</translation>
    </message>
    <message>
        <source>Who takes over a part of it?</source>
        <translation>Qui en reprend une part ?</translation>
    </message>
    <message>
        <source>Code or name of an office, post or person</source>
        <translation>Code ou nom d'un organisme, d'un poste ou d'une personne</translation>
    </message>
    <message>
        <source>Under which success indicator does %1 report it?</source>
        <translation>Sous quel indicateur de succès %1 la rapporte-t-il ?</translation>
    </message>
    <message>
        <source>Number or title of an indicator</source>
        <translation>Numéro ou intitulé d'un indicateur</translation>
    </message>
    <message>
        <source>%1 has a part of it already.</source>
        <translation>%1 en a déjà une part.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Part de %1</translation>
    </message>
    <message>
        <source>Spread %1 evenly</source>
        <translation>Répartir %1 également</translation>
    </message>
    <message>
        <source>Remove a part of %1</source>
        <translation>Supprimer une part de %1</translation>
    </message>
</context>
<context>
    <name>mandate::BulkChangePanel</name>
    <message>
        <source>What will change</source>
        <translation>Ce qui changera</translation>
    </message>
    <message>
        <source>&amp;Change them all</source>
        <translation>&amp;Modifier tous</translation>
    </message>
    <message>
        <source>Change many agreements</source>
        <translation>Modifier plusieurs accords</translation>
    </message>
    <message>
        <source>Show what will &amp;change</source>
        <translation>Montrer ce qui c&amp;hangera</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Wording of titles</source>
        <translation>Libellé des intitulés</translation>
    </message>
    <message>
        <source>A field of indicators</source>
        <translation>Un champ des indicateurs</translation>
    </message>
    <message>
        <source>A mandatory indicator</source>
        <translation>Un indicateur obligatoire</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>M&amp;odification</translation>
    </message>
    <message>
        <source>C&amp;ycle</source>
        <translation>C&amp;ycle</translation>
    </message>
    <message>
        <source>Only codes &amp;with</source>
        <translation>Seulement les codes &amp;avec</translation>
    </message>
    <message>
        <source>&amp;Title holds</source>
        <translation>L'&amp;intitulé contient</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>&amp;Remplacer par</translation>
    </message>
    <message>
        <source>F&amp;ield</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Under the &amp;objective</source>
        <translation>Sous l'o&amp;bjectif</translation>
    </message>
    <message>
        <source>weight in percent</source>
        <translation>poids en pour cent</translation>
    </message>
    <message>
        <source>Signed agreements are left alone. Nothing is changed before you have seen it.</source>
        <translation>Les accords signés ne sont pas touchés. Rien n'est modifié avant que vous l'ayez vu.</translation>
    </message>
    <message>
        <source>Say which words the title holds.</source>
        <translation>Dites quels mots contient l'intitulé.</translation>
    </message>
    <message>
        <source>Say under which objective it is to stand where an agreement does not have it.</source>
        <translation>Dites sous quel objectif il doit figurer là où un accord ne l'a pas.</translation>
    </message>
    <message>
        <source>Reading the agreements…</source>
        <translation>Lecture des accords…</translation>
    </message>
    <message>
        <source>Changed. Undo takes it back.</source>
        <translation>Modifié. Annuler permet d'y revenir.</translation>
    </message>
    <message>
        <source>Scoring scheme</source>
        <translation>Barème de notation</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>Barèm&amp;e</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reading the agreements</source>
        <translation>Lecture des accords</translation>
    </message>
    <message>
        <source>Agreements read: %1.</source>
        <translation>Accords lus : %1.</translation>
    </message>
    <message>
        <source>%1 Records that will change: %2. They change as one save, and one undo takes it back.</source>
        <translation>%1 Fiches qui changeront : %2. Elles changent en un seul enregistrement, et une seule annulation permet d'y revenir.</translation>
    </message>
    <message>
        <source>%1 Nothing would change: no title holds these words, or all of it is so already.</source>
        <translation>%1 Rien ne changerait : aucun intitulé ne contient ces mots, ou tout est déjà ainsi.</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeEdits</name>
    <message>
        <source>New plan %1</source>
        <translation>Nouveau plan %1</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Add the plan</source>
        <translation>Ajouter le plan</translation>
    </message>
    <message>
        <source>New pillar %1</source>
        <translation>Nouveau pilier %1</translation>
    </message>
    <message>
        <source>New pillar</source>
        <translation>Nouveau pilier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Add the pillar</source>
        <translation>Ajouter le pilier</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Share of %1 (%)</source>
        <translation>Part de %1 (%)</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égale</translation>
    </message>
    <message>
        <source>New KRA that serves %1</source>
        <translation>Nouveau DRC qui sert %1</translation>
    </message>
    <message>
        <source>New KRA</source>
        <translation>Nouveau DRC</translation>
    </message>
    <message>
        <source>New KRA under %1</source>
        <translation>Nouveau DRC sous %1</translation>
    </message>
    <message>
        <source>Add the KRA</source>
        <translation>Ajouter le DRC</translation>
    </message>
    <message>
        <source>New KRA %1</source>
        <translation>Nouveau DRC %1</translation>
    </message>
    <message>
        <source>New KPI %1</source>
        <translation>Nouvel ICP %1</translation>
    </message>
    <message>
        <source>New KPI of %1</source>
        <translation>Nouvel ICP de %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>t, %, days …</source>
        <translation>t, %, jours …</translation>
    </message>
    <message>
        <source>Add the KPI</source>
        <translation>Ajouter l'ICP</translation>
    </message>
    <message>
        <source>%1 was withdrawn. Undo brings it back.</source>
        <translation>%1 a été retiré. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>What does %1 serve?</source>
        <translation>Que sert %1 ?</translation>
    </message>
    <message>
        <source>Code or title of a KRA</source>
        <translation>Code ou intitulé d'un DRC</translation>
    </message>
    <message>
        <source>Code or title of a KRA, or of an objective of another agreement</source>
        <translation>Code ou intitulé d'un DRC, ou d'un objectif d'un autre accord</translation>
    </message>
    <message>
        <source>%1 is to serve %2</source>
        <translation>%1 doit servir %2</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>What %1 carries of %2</source>
        <translation>Ce que %1 porte de %2</translation>
    </message>
    <message>
        <source>Change the share</source>
        <translation>Modifier la part</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <source>equal, where left empty</source>
        <translation>égale, si laissée vide</translation>
    </message>
    <message>
        <source>%1 serves %2 no more. Undo brings it back.</source>
        <translation>%1 ne sert plus %2. Annuler rétablit l'alignement.</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 sous %2</translation>
    </message>
    <message>
        <source>It has been withdrawn since you saw it.</source>
        <translation>La fiche a été retirée depuis que vous l'avez vue.</translation>
    </message>
    <message>
        <source>%1 stands under %2 now.</source>
        <translation>%1 se trouve maintenant sous %2.</translation>
    </message>
    <message>
        <source>What is %1 to serve instead of %2?</source>
        <translation>Que doit servir %1 au lieu de %2 ?</translation>
    </message>
    <message>
        <source>%1 serves %2 now, and %3 no more. Undo moves it back.</source>
        <translation>%1 sert maintenant %2, et ne sert plus %3. Annuler le remet en place.</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeFilterBar</name>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sectoriel</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Dans n'importe quel état</translation>
    </message>
    <message>
        <source>Find by code or title</source>
        <translation>Rechercher par code ou intitulé</translation>
    </message>
    <message>
        <source>Owner: an office, a post or a person</source>
        <translation>Responsable : un organisme, un poste ou une personne</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Tous les responsables</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeFiltering</name>
    <message>
        <source>Looking through the cascade…</source>
        <translation>Parcours de la cascade…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n matches; more words find fewer.</source>
        <translation>
            <numerusform>La première correspondance (%n) ; plus de mots en trouvent moins.</numerusform>
            <numerusform>Les %n premières correspondances ; plus de mots en trouvent moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the cascade has these words, level, owner and state.</source>
        <translation>Rien dans la cascade ne répond à ces mots, ce niveau, ce responsable et cet état.</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Weight, share</source>
        <translation>Poids, part</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>mandate::CascadePage</name>
    <message>
        <source>Cascade</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>&amp;Find in the cascade</source>
        <translation>&amp;Rechercher dans la cascade</translation>
    </message>
    <message>
        <source>New key &amp;result area…</source>
        <translation>Nouveau &amp;domaine de résultats clés…</translation>
    </message>
    <message>
        <source>New &amp;KPI…</source>
        <translation>Nouvel &amp;ICP…</translation>
    </message>
    <message>
        <source>New &amp;pillar…</source>
        <translation>Nouveau &amp;pilier…</translation>
    </message>
    <message>
        <source>New p&amp;lan…</source>
        <translation>Nouveau p&amp;lan…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Align to…</source>
        <translation>&amp;Aligner sur…</translation>
    </message>
    <message>
        <source>&amp;Break down the target…</source>
        <translation>Décliner la ci&amp;ble…</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Ways to see the cascade</source>
        <translation>Façons de voir la cascade</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Print preview of the &amp;chart…</source>
        <translation>Aperçu avant impression du sc&amp;héma…</translation>
    </message>
    <message>
        <source>Save the chart as P&amp;DF…</source>
        <translation>Enregistrer le schéma en PD&amp;F…</translation>
    </message>
    <message>
        <source>Save the chart as &amp;SVG…</source>
        <translation>Enregistrer le schéma en &amp;SVG…</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>Déplacer &amp;vers…</translation>
    </message>
    <message>
        <source>Here a government's goals stand as a tree: plan, pillars, key result areas, the agreements that serve them, down to each person's work plan. A plan is written here, or comes in with its key result areas from a spreadsheet.</source>
        <translation>Ici les buts d'un gouvernement forment un arbre : le plan, les piliers, les domaines de résultats clés, les accords qui les servent, jusqu'au plan de travail de chaque personne. Un plan s'écrit ici, ou entre avec ses domaines de résultats clés depuis une feuille de calcul.</translation>
    </message>
</context>
<context>
    <name>mandate::CascadePanel</name>
    <message>
        <source>About the chosen row</source>
        <translation>À propos de la ligne choisie</translation>
    </message>
    <message>
        <source>Open its agreement</source>
        <translation>Ouvrir son accord</translation>
    </message>
    <message>
        <source>Kind of the chosen row</source>
        <translation>Type de la ligne choisie</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Où elle sert</translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation>Détails de la ligne choisie</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable : %1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Poids : %1</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>Part : %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible : %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeStandings</name>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
</context>
<context>
    <name>mandate::CascadeTab</name>
    <message>
        <source>Cascade</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Where the chosen row stands</source>
        <translation>Où se situe la ligne choisie</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are open; what is below them opens as you go on.</source>
        <translation>
            <numerusform>%n ligne est ouverte ; ce qui est au-dessous s'ouvre à mesure que vous avancez.</numerusform>
            <numerusform>%n lignes sont ouvertes ; ce qui est au-dessous s'ouvre à mesure que vous avancez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n ligne sélectionnée</numerusform>
            <numerusform>%n lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>It hangs nowhere in the cascade: it serves nothing that stands there.</source>
        <translation>Elle n'est rattachée nulle part dans la cascade : elle ne sert rien de ce qui s'y trouve.</translation>
    </message>
    <message>
        <source>No office, post or person is called “%1”. Choose one from the list.</source>
        <translation>Aucun organisme, poste ni personne ne s'appelle « %1 ». Choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>mandate::ChartCard</name>
    <message>
        <source>Being counted…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Afficher comme &amp;tableau</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copier comme tableau</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>P&amp;rint preview…</source>
        <translation>Aperçu avant imp&amp;ression…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique : %1</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Encore rien à compter.</translation>
    </message>
    <message>
        <source>Not counted, as it was cancelled. Choose it again at its title to count it.</source>
        <translation>Non compté, car le comptage a été annulé. Choisissez de nouveau le graphique à son titre pour le compter.</translation>
    </message>
</context>
<context>
    <name>mandate::ChartRowsModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>mandate::ChartTab</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n de plus au-dessous</numerusform>
            <numerusform>%n de plus au-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Dessiné à partir de</translation>
    </message>
    <message>
        <source>The chosen row down</source>
        <translation>La ligne choisie et au-dessous</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Tous les plans</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>&amp;Niveaux</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>The chart stops at %1 boxes. Choose a row further down, or fewer levels.</source>
        <translation>Le schéma s'arrête à %1 cases. Choisissez une ligne plus bas, ou moins de niveaux.</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Cascade: %1  %2</source>
        <translation>Cascade : %1  %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Enregistrer en SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>mandate::Chip</name>
    <message>
        <source>State: %1</source>
        <translation>État : %1</translation>
    </message>
</context>
<context>
    <name>mandate::ChoiceField</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Ne peut pas être modifié</translation>
    </message>
</context>
<context>
    <name>mandate::ColumnHeader</name>
    <message>
        <source>&gt; &lt; &gt;= &lt;= compare, 5..10 is from 5 to 10, “empty” finds empty cells, ! turns it round, = finds the whole text; anything else is to be contained.</source>
        <translation>&gt; &lt; &gt;= &lt;= comparent, 5..10 va de 5 à 10, « vide » trouve les cellules vides, ! inverse, = trouve le texte entier ; tout le reste doit être contenu.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par %1</translation>
    </message>
</context>
<context>
    <name>mandate::ColumnsModel</name>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnue</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Non lue : %1</translation>
    </message>
    <message>
        <source>From the mapping</source>
        <translation>D'après la correspondance</translation>
    </message>
    <message>
        <source>Sure: %1</source>
        <translation>Sûr : %1</translation>
    </message>
    <message>
        <source>Likely: %1</source>
        <translation>Probable : %1</translation>
    </message>
    <message>
        <source>A guess: %1</source>
        <translation>Une supposition : %1</translation>
    </message>
    <message>
        <source>as the mapping says</source>
        <translation>comme le dit la correspondance</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Holds, for example</source>
        <translation>Contient, par exemple</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Est lue comme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>mandate::CommandPalette</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>KRA</source>
        <translation>DRC</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>ICP</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Find an action, a code, a title or a person</source>
        <translation>Rechercher une action, un code, un intitulé ou une personne</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Records are found once the register is read for searching.</source>
        <translation>Les fiches sont trouvées une fois le registre lu pour la recherche.</translation>
    </message>
    <message>
        <source>Nothing is called so. Try a part of the code, title or name.</source>
        <translation>Rien ne porte ce nom. Essayez une partie du code, de l'intitulé ou du nom.</translation>
    </message>
</context>
<context>
    <name>mandate::CommentsPanel</name>
    <message>
        <source>somebody</source>
        <translation>quelqu'un</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only on this &amp;item</source>
        <translation>Seulement sur cet é&amp;lément</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mmenter</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Clore</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>Write a comment. Comments are never printed.</source>
        <translation>Écrivez un commentaire. Les commentaires ne sont jamais imprimés.</translation>
    </message>
    <message>
        <source>Whole agreement</source>
        <translation>Accord entier</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Clos.</translation>
    </message>
    <message>
        <source>%1 (%2)
%3
%4</source>
        <translation>%1 (%2)
%3
%4</translation>
    </message>
    <message>
        <source>On the whole agreement</source>
        <translation>Sur l'accord entier</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>There is nothing to save yet: write what you remark.</source>
        <translation>Il n'y a encore rien à enregistrer : écrivez votre remarque.</translation>
    </message>
</context>
<context>
    <name>mandate::CompareTab</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>Lines that differ: %1</source>
        <translation>Lignes qui diffèrent : %1</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Seulement ce qui &amp;diffère</translation>
    </message>
    <message>
        <source>What the comparison found</source>
        <translation>Ce que la comparaison a trouvé</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference</source>
        <translation>Différence p&amp;récédente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt difference</source>
        <translation>Différence sui&amp;vante</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>No earlier agreement of this party is kept here. Choose another.</source>
        <translation>Aucun accord antérieur de cette partie n'est conservé ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Différence %1 sur %2</translation>
    </message>
</context>
<context>
    <name>mandate::CorrectionPanel</name>
    <message>
        <source>Which points are shown</source>
        <translation>Quels points sont affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Must be corrected</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Should be looked at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>&amp;Next point to correct</source>
        <translation>Point à corriger &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous point to correct</source>
        <translation>Point à corriger &amp;précédent</translation>
    </message>
    <message>
        <source>%1 must be corrected</source>
        <translation>%1 à corriger</translation>
    </message>
</context>
<context>
    <name>mandate::CycleChooser</name>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>The cycle that the pages show</source>
        <translation>Le cycle que montrent les pages</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>Tous les cycles</translation>
    </message>
</context>
<context>
    <name>mandate::CyclePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>Nouveau cycle</translation>
    </message>
    <message>
        <source>Edit the cycle %1</source>
        <translation>Modifier le cycle %1</translation>
    </message>
    <message>
        <source>&amp;Make the cycle</source>
        <translation>&amp;Créer le cycle</translation>
    </message>
    <message>
        <source>&amp;Save the cycle</source>
        <translation>&amp;Enregistrer le cycle</translation>
    </message>
    <message>
        <source>New cycle %1</source>
        <translation>Nouveau cycle %1</translation>
    </message>
    <message>
        <source>Saved: the pages show the cycle %1.</source>
        <translation>Enregistré : les pages montrent le cycle %1.</translation>
    </message>
</context>
<context>
    <name>mandate::Dashboard</name>
    <message>
        <source>The chart was not read, as it was cancelled.</source>
        <translation>Le graphique n'a pas été lu, car la lecture a été annulée.</translation>
    </message>
</context>
<context>
    <name>mandate::DifferencesModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>mandate::ExplanationSheet</name>
    <message>
        <source>Who entered and verified it</source>
        <translation>Qui l'a saisi et vérifié</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Comment cela a-t-il été calculé ?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print &amp;preview…</source>
        <translation>Aperçu avant im&amp;pression…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>mandate::ExportPart</name>
    <message>
        <source>Sheets to export</source>
        <translation>Feuilles à exporter</translation>
    </message>
    <message>
        <source>E&amp;xport to a workbook…</source>
        <translation>E&amp;xporter vers un classeur…</translation>
    </message>
    <message>
        <source>Export to CSV fi&amp;les…</source>
        <translation>Exporter vers des &amp;fichiers CSV…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>These sheets, with every record of the register. What is exported can be changed in a spreadsheet and imported again.</source>
        <translation>Ces feuilles, avec toutes les fiches du registre. Ce qui est exporté peut être modifié dans un tableur et importé de nouveau.</translation>
    </message>
    <message>
        <source>Export to a workbook</source>
        <translation>Exporter vers un classeur</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <translation>Exporter vers un nouveau dossier</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Dossiers (*)</translation>
    </message>
    <message>
        <source>Choose at least one sheet.</source>
        <translation>Choisissez au moins une feuille.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
</context>
<context>
    <name>mandate::FaultsModel</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>mandate::FiguresPanel</name>
    <message>
        <source>Targets and figures by year</source>
        <translation>Cibles et chiffres par année</translation>
    </message>
    <message>
        <source>Plan against actual</source>
        <translation>Plan et réel</translation>
    </message>
    <message>
        <source>Plan to date</source>
        <translation>Plan à ce jour</translation>
    </message>
    <message>
        <source>Target of %1 in %2</source>
        <translation>Cible de %1 en %2</translation>
    </message>
    <message>
        <source>Figure of %1 for %2</source>
        <translation>Chiffre de %1 pour %2</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>Print &amp;preview…</source>
        <translation>Aperçu avant im&amp;pression…</translation>
    </message>
</context>
<context>
    <name>mandate::FinderPanel</name>
    <message>
        <source>Nothing of this code or title.</source>
        <translation>Rien sous ce code ou cet intitulé.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>mandate::GapsModel</name>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>mandate::GapsTab</name>
    <message>
        <source>Gaps of the cascade</source>
        <translation>Lacunes de la cascade</translation>
    </message>
    <message>
        <source>Gaps in short</source>
        <translation>Lacunes en bref</translation>
    </message>
    <message>
        <source>Looking for gaps…</source>
        <translation>Recherche de lacunes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The cascade holds together: every KRA is served and measured, and every objective serves something.</source>
        <translation>La cascade tient : chaque DRC est servi et mesuré, et chaque objectif sert quelque chose.</translation>
    </message>
</context>
<context>
    <name>mandate::GridEdits</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Coupe de %1</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cells from %1</source>
        <translation>
            <numerusform>Coupe de %n cellule à partir de %1</numerusform>
            <numerusform>Coupe de %n cellules à partir de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cells from %1</source>
        <translation>
            <numerusform>Effacement de %n cellule à partir de %1</numerusform>
            <numerusform>Effacement de %n cellules à partir de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy down to %1</source>
        <translation>Recopie vers le bas jusqu'à %1</translation>
    </message>
    <message>
        <source>Copy right to %1</source>
        <translation>Recopie vers la droite jusqu'à %1</translation>
    </message>
    <message>
        <source>Paste at %1</source>
        <translation>Collage à partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n columns run past the last one of the grid and were left out.</source>
        <translation>
            <numerusform>%n colonne dépasse la dernière de la grille et a été laissée de côté.</numerusform>
            <numerusform>%n colonnes dépassent la dernière de la grille et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the block run past %1.</source>
        <translation>
            <numerusform>%n ligne du bloc dépasse %1.</numerusform>
            <numerusform>%n lignes du bloc dépassent %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They were left out.</source>
        <translation>%1 Ce qui dépasse a été laissé de côté.</translation>
    </message>
    <message>
        <source>%1 Add as many success indicators for them?</source>
        <translation>%1 Ajouter autant d'indicateurs de succès pour ce qui dépasse ?</translation>
    </message>
    <message numerus="yes">
        <source>Add %n success indicators</source>
        <translation>
            <numerusform>Ajouter %n indicateur de succès</numerusform>
            <numerusform>Ajouter %n indicateurs de succès</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste only what fits</source>
        <translation>Ne coller que ce qui tient</translation>
    </message>
    <message numerus="yes">
        <source>Paste at %1 with %n new success indicators</source>
        <translation>
            <numerusform>Collage à partir de %1 avec %n nouvel indicateur de succès</numerusform>
            <numerusform>Collage à partir de %1 avec %n nouveaux indicateurs de succès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cells were not taken.</source>
        <translation>
            <numerusform>%n autre cellule n'a pas été prise.</numerusform>
            <numerusform>%n autres cellules n'ont pas été prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>Il n'y a pas de texte à coller dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>mandate::HeadBar</name>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
</context>
<context>
    <name>mandate::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l'aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l'aide</translation>
    </message>
    <message>
        <source>No page has all these words. Try fewer, or a part of one.</source>
        <translation>Aucune page ne contient tous ces mots. Essayez-en moins, ou une partie d'un mot.</translation>
    </message>
</context>
<context>
    <name>mandate::ImportDesk</name>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>another column was chosen</source>
        <translation>une autre colonne a été choisie</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisie par vous</translation>
    </message>
    <message>
        <source>The file is still being checked; save the mapping then.</source>
        <translation>Le fichier est encore en cours de vérification ; enregistrez la correspondance ensuite.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed</source>
        <translation>%1 : %2 ajoutées, %3 modifiées</translation>
    </message>
    <message>
        <source>Imported %1. %2</source>
        <translation>%1 importé. %2</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>La lecture a été arrêtée ; rien n'a été modifié.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Reading what was copied</source>
        <translation>Lecture de ce qui a été copié</translation>
    </message>
    <message>
        <source>Guessing what the columns of %1 mean</source>
        <translation>Recherche du sens des colonnes de %1</translation>
    </message>
</context>
<context>
    <name>mandate::ImportFace</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Cells to correct</source>
        <translation>Cellules à corriger</translation>
    </message>
    <message>
        <source>The sheet as it was read</source>
        <translation>La feuille telle qu'elle a été lue</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l'importation</translation>
    </message>
    <message>
        <source>What is not read</source>
        <translation>Ce qui n'est pas lu</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Sheet of the file</source>
        <translation>Feuille du fichier</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>First row of the header</source>
        <translation>Première ligne de l'en-tête</translation>
    </message>
    <message>
        <source>Rows of the header</source>
        <translation>Lignes de l'en-tête</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;titles from row</source>
        <translation>&amp;titres dès la ligne</translation>
    </message>
    <message>
        <source>in ro&amp;ws</source>
        <translation>nombre de &amp;lignes</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>Co&amp;rrespondance</translation>
    </message>
    <message>
        <source>What the import would do, counted</source>
        <translation>Ce que ferait l'importation, en chiffres</translation>
    </message>
    <message>
        <source>None of this comes into the register. What belongs there is given a meaning under Columns; titles, totals and notes may stay behind.</source>
        <translation>Rien de ceci n'entre dans le registre. Ce qui y a sa place reçoit un sens sous Colonnes ; les titres, les totaux et les remarques peuvent rester de côté.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>This is a workbook of Mandate: its sheets and columns are known by their names.</source>
        <translation>Ceci est un classeur de Mandate : ses feuilles et ses colonnes sont reconnues à leurs noms.</translation>
    </message>
    <message>
        <source>Read by a mapping that was written by hand; choose another under Mapping to change what a column is read as.</source>
        <translation>Lu selon une correspondance écrite à la main ; choisissez-en une autre sous Correspondance pour changer la lecture d'une colonne.</translation>
    </message>
    <message>
        <source>What the import would do is not known yet. F5 checks the file again.</source>
        <translation>Ce que ferait l'importation n'est pas encore connu. F5 vérifie le fichier de nouveau.</translation>
    </message>
    <message>
        <source>Nothing can be imported: %1</source>
        <translation>Rien ne peut être importé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to correct before anything can be imported (F8 goes to the next).</source>
        <translation>
            <numerusform>%n cellule à corriger avant de pouvoir importer quoi que ce soit (F8 mène à la suivante).</numerusform>
            <numerusform>%n cellules à corriger avant de pouvoir importer quoi que ce soit (F8 mène à la suivante).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file is read yet: choose what a sheet holds.</source>
        <translation>Rien du fichier n'est encore lu : choisissez ce que contient une feuille.</translation>
    </message>
    <message>
        <source>Everything in the file is in the register already; there is nothing to import.</source>
        <translation>Tout ce que contient le fichier est déjà dans le registre ; il n'y a rien à importer.</translation>
    </message>
    <message>
        <source>Ready: everything can be read. Nothing is changed before you import.</source>
        <translation>Prêt : tout est lisible. Rien n'est modifié avant que vous n'importiez.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 unchanged</source>
        <translation>%1 : %2 ajoutées, %3 modifiées, %4 inchangées</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 Columns</source>
        <translation>1 Colonnes</translation>
    </message>
    <message>
        <source>2 To correct</source>
        <translation>2 À corriger</translation>
    </message>
    <message>
        <source>3 What changes</source>
        <translation>3 Ce qui change</translation>
    </message>
    <message>
        <source>4 Not read</source>
        <translation>4 Non lu</translation>
    </message>
    <message>
        <source>%1 as it was read; what you correct stays here, the file is not changed</source>
        <translation>%1 telle qu'elle a été lue ; ce que vous corrigez reste ici, le fichier n'est pas modifié</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Étapes de l'importation</translation>
    </message>
    <message>
        <source>ho&amp;lds</source>
        <translation>&amp;contient</translation>
    </message>
    <message>
        <source>Space leaves a row out, or takes it in again.</source>
        <translation>Espace laisse une ligne de côté, ou la reprend.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importation de %1…</translation>
    </message>
    <message>
        <source>What would change is left out; there is nothing to import.</source>
        <translation>Ce qui changerait est laissé de côté ; il n'y a rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be corrected.</source>
        <translation>Il n’y a rien à corriger.</translation>
    </message>
</context>
<context>
    <name>mandate::ImportPlanner</name>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de %1</translation>
    </message>
</context>
<context>
    <name>mandate::ItemsTab</name>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>What the new line belongs to</source>
        <translation>Ce à quoi appartient la nouvelle ligne</translation>
    </message>
    <message>
        <source>Withdraw the %1 of %2</source>
        <translation>Retrait : %1 de %2</translation>
    </message>
    <message>
        <source>Withdrawn. Undo brings it back.</source>
        <translation>Retiré. Annuler le ramène.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>New %1 of %2</source>
        <translation>Ajout : %1 de %2</translation>
    </message>
    <message>
        <source>The new %1 is not saved yet. %2</source>
        <translation>Ce qui est nouveau (%1) n’est pas encore enregistré. %2</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>mandate::KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>Appuyez sur des touches</translation>
    </message>
    <message>
        <source>Press the keys together, for instance Ctrl and J. Backspace takes them off.</source>
        <translation>Appuyez sur les touches ensemble, par exemple Ctrl et J. Retour arrière les efface.</translation>
    </message>
</context>
<context>
    <name>mandate::Lesson</name>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>&amp;Importer une feuille de calcul…</translation>
    </message>
</context>
<context>
    <name>mandate::ListingModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>mandate::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Cascade</source>
        <translation>&amp;Cascade</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>&amp;Accords</translation>
    </message>
    <message>
        <source>&amp;About Mandate</source>
        <translation>À &amp;propos de Mandate</translation>
    </message>
    <message>
        <source>About Mandate</source>
        <translation>À propos de Mandate</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mandate %1&lt;/b&gt;&lt;p&gt;Plans, agreements and results of a government in one register.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Mandate %1&lt;/b&gt;&lt;p&gt;Les plans, les accords et les résultats d'un gouvernement dans un seul registre.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>%1 – Mandate</source>
        <translation>%1 – Mandate</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Fic&amp;he</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>&amp;Cycle</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;New register or demonstration…</source>
        <translation>&amp;Nouveau registre ou démonstration…</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Recherche &amp;générale…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Fold the list of &amp;pages</source>
        <translation>&amp;Replier la liste des pages</translation>
    </message>
    <message>
        <source>&amp;Choose the cycle…</source>
        <translation>Choisir le c&amp;ycle…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide de cette page</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu'est-ce que c'est ?</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Open a register first: %1 is no register, and what it holds goes into one.</source>
        <translation>Ouvrez d'abord un registre : %1 n'est pas un registre, et son contenu doit entrer dans un registre.</translation>
    </message>
    <message>
        <source>“%1” needs a record of this page to be open.</source>
        <translation>« %1 » demande qu'une fiche de cette page soit ouverte.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d'ensemble</translation>
    </message>
    <message>
        <source>&amp;Returns</source>
        <translation>&amp;Retours</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>&amp;New cycle…</source>
        <translation>&amp;Nouveau cycle…</translation>
    </message>
    <message>
        <source>&amp;Edit the cycle…</source>
        <translation>&amp;Modifier le cycle…</translation>
    </message>
</context>
<context>
    <name>mandate::MappingChooser</name>
    <message>
        <source>Saved mappings</source>
        <translation>Correspondances enregistrées</translation>
    </message>
    <message>
        <source>as guessed</source>
        <translation>telle que devinée</translation>
    </message>
    <message>
        <source>Open a mapping…</source>
        <translation>Ouvrir une correspondance…</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Enregistrer cette correspondance…</translation>
    </message>
    <message>
        <source>Open a mapping</source>
        <translation>Ouvrir une correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Enregistrer cette correspondance</translation>
    </message>
</context>
<context>
    <name>mandate::MessageLine</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>mandate::NewAgreement</name>
    <message>
        <source>What the new agreement will hold</source>
        <translation>Ce que contiendra le nouvel accord</translation>
    </message>
    <message>
        <source>&amp;Make the agreement</source>
        <translation>Créer l'accor&amp;d</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvel accord</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Copier depuis</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Vidées</translation>
    </message>
    <message>
        <source>Kept as last year</source>
        <translation>Gardées comme l'an dernier</translation>
    </message>
    <message>
        <source>From last year's projection</source>
        <translation>D'après la projection de l'an dernier</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Alignments to KRAs</source>
        <translation>Alignements sur des DRC</translation>
    </message>
    <message>
        <source>Copy &amp;from</source>
        <translation>Copier &amp;depuis</translation>
    </message>
    <message>
        <source>&amp;Targets</source>
        <translation>&amp;Cibles</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>&amp;Exigences</translation>
    </message>
    <message>
        <source>&amp;Alignments to KRAs</source>
        <translation>&amp;Alignements sur des DRC</translation>
    </message>
    <message>
        <source>Say who agrees with whom, and for which cycle. Last year's agreement of the second party is offered as the start.</source>
        <translation>Indiquez qui s'accorde avec qui, et pour quel cycle. L'accord de l'an dernier de la seconde partie est proposé comme point de départ.</translation>
    </message>
    <message>
        <source>The agreement begins empty.</source>
        <translation>L'accord commence vide.</translation>
    </message>
    <message>
        <source>Indicators taken over: %1. What was achieved becomes last year's trend.</source>
        <translation>Indicateurs repris : %1. Ce qui a été réalisé devient la tendance de l'an dernier.</translation>
    </message>
    <message>
        <source>New c&amp;ycle…</source>
        <translation>Nouveau c&amp;ycle…</translation>
    </message>
</context>
<context>
    <name>mandate::OverviewPage</name>
    <message>
        <source>My tasks</source>
        <translation>Mes tâches</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>Aucun registre n'est ouvert</translation>
    </message>
    <message>
        <source>Here stands what waits for you, the overdue first, and how the year goes in a few charts. Open a register to begin.</source>
        <translation>Ici se trouve ce qui vous attend, les retards d'abord, et comment va l'année en quelques graphiques. Ouvrez un registre pour commencer.</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Ouvrir un registre…</translation>
    </message>
    <message>
        <source>&amp;Print the overview…</source>
        <translation>Im&amp;primer la vue d'ensemble…</translation>
    </message>
    <message>
        <source>&amp;Save the overview…</source>
        <translation>&amp;Enregistrer la vue d'ensemble…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d'ensemble</translation>
    </message>
    <message>
        <source>Being looked for…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>The first %1; more as you scroll</source>
        <translation>Les %1 premières ; la suite en faisant défiler</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>mandate::PageFrame</name>
    <message>
        <source>%1 (%2) is second party to no agreement in this register.</source>
        <translation>%1 (%2) n'est seconde partie d'aucun accord de ce registre.</translation>
    </message>
</context>
<context>
    <name>mandate::PartsModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Unit or post</source>
        <translation>Unité ou poste</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Soit</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Porté par</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>mandate::PointsList</name>
    <message>
        <source>Points to correct</source>
        <translation>Points à corriger</translation>
    </message>
    <message>
        <source>Must be corrected</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Should be looked at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>mandate::PreviewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>alignement</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
</context>
<context>
    <name>mandate::PrioritiesModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brute</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondérée</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Test rétrospectif</translation>
    </message>
</context>
<context>
    <name>mandate::PrioritiesTab</name>
    <message>
        <source>Objectives, actions and success indicators</source>
        <translation>Objectifs, actions et indicateurs de succès</translation>
    </message>
    <message>
        <source>Totals of the weights</source>
        <translation>Totaux des poids</translation>
    </message>
    <message>
        <source>&amp;Back-test</source>
        <translation>&amp;Test rétrospectif</translation>
    </message>
    <message>
        <source>Scores the figures of earlier years by the levels proposed for this one</source>
        <translation>Note les chiffres des années passées selon les niveaux proposés pour celle-ci</translation>
    </message>
    <message>
        <source>&amp;How was this computed?</source>
        <translation>&amp;Comment cela a-t-il été calculé ?</translation>
    </message>
    <message>
        <source>How was the &amp;composite computed?</source>
        <translation>Comment la note com&amp;posite a-t-elle été calculée ?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Poids : %1</translation>
    </message>
    <message>
        <source>Insert &amp;like an example</source>
        <translation>Insérer co&amp;mme un exemple</translation>
    </message>
    <message>
        <source>● Good objective: %1</source>
        <translation>● Bon objectif : %1</translation>
    </message>
    <message>
        <source>▲ Weak objective: %1</source>
        <translation>▲ Objectif faible : %1</translation>
    </message>
    <message>
        <source>● Good indicator: %1</source>
        <translation>● Bon indicateur : %1</translation>
    </message>
    <message>
        <source>▲ Weak indicator: %1</source>
        <translation>▲ Indicateur faible : %1</translation>
    </message>
    <message>
        <source>“%1” is weak. %2</source>
        <translation>« %1 » est faible. %2</translation>
    </message>
</context>
<context>
    <name>mandate::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::RecordForm</name>
    <message>
        <source>State of %1</source>
        <translation>État de %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
</context>
<context>
    <name>mandate::ReferenceField</name>
    <message>
        <source>Type a code or a name</source>
        <translation>Saisissez un code ou un nom</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>mandate::RegisterLists</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Success indicators</source>
        <translation>Indicateurs de succès</translation>
    </message>
    <message>
        <source>Key result areas</source>
        <translation>Domaines de résultats clés</translation>
    </message>
    <message>
        <source>Key performance indicators</source>
        <translation>Indicateurs clés de performance</translation>
    </message>
    <message>
        <source>Lists of the register</source>
        <translation>Listes du registre</translation>
    </message>
    <message>
        <source>Save &amp;list as…</source>
        <translation>Enregistrer la &amp;liste sous…</translation>
    </message>
    <message>
        <source>Copy &amp;whole list</source>
        <translation>Copier &amp;toute la liste</translation>
    </message>
    <message>
        <source>Copying the list</source>
        <translation>Copie de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>%1.xlsx</source>
        <translation>%1.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV files (*.csv)</source>
        <translation>Classeurs Excel (*.xlsx);;Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>Enregistrement de la liste</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Only what the chart counts: %1.</source>
        <translation>Seulement ce que compte le graphique : %1.</translation>
    </message>
</context>
<context>
    <name>mandate::Registers</name>
    <message>
        <source>Open register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Registers (*.mandate)</source>
        <translation>Registres (*.mandate)</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>register.mandate</source>
        <translation>registre.mandate</translation>
    </message>
    <message>
        <source>%1 demonstration.mandate</source>
        <translation>%1 démonstration.mandate</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Création de %1</translation>
    </message>
</context>
<context>
    <name>mandate::ReturnsPage</name>
    <message>
        <source>Read it as &amp;Western European text (Windows-1252)</source>
        <translation>Lire comme texte d'Europe &amp;occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>Import what was co&amp;pied</source>
        <translation>Importer ce qui a été co&amp;pié</translation>
    </message>
    <message>
        <source>&amp;Export to a workbook…</source>
        <translation>&amp;Exporter vers un classeur…</translation>
    </message>
    <message>
        <source>Export to a &amp;folder of CSV files…</source>
        <translation>Exporter vers un &amp;dossier de fichiers CSV…</translation>
    </message>
    <message>
        <source>&amp;Next cell to correct</source>
        <translation>Cellule à corriger &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>&amp;Open a mapping…</source>
        <translation>Ouvrir une &amp;correspondance…</translation>
    </message>
    <message>
        <source>&amp;Save this mapping…</source>
        <translation>Enre&amp;gistrer cette correspondance…</translation>
    </message>
    <message>
        <source>Import &amp;now</source>
        <translation>Importer main&amp;tenant</translation>
    </message>
    <message>
        <source>&amp;Paste copied cells</source>
        <translation>Co&amp;ller les cellules copiées</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here: last year's agreement, a plan with its indicators, a list of offices, posts or people, or a workbook that Mandate exported. Files may be .xlsx, .ods or .csv.</source>
        <translation>Déposez ici un tableur : l'accord de l'an dernier, un plan avec ses indicateurs, une liste d'organismes, de postes ou de personnes, ou un classeur exporté par Mandate. Les fichiers peuvent être .xlsx, .ods ou .csv.</translation>
    </message>
    <message>
        <source>What the columns mean is guessed and shown to you. Cells that cannot be read are corrected here; your file is not changed. You see every change before it is made, all of it is made or nothing, and one step of undo takes it back.</source>
        <translation>Le sens des colonnes est deviné et vous est montré. Les cellules illisibles se corrigent ici ; votre fichier n'est pas modifié. Vous voyez chaque modification avant qu'elle soit faite, elles sont faites toutes ou aucune, et une seule annulation les reprend.</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>&amp;Show what came in</source>
        <translation>Afficher ce &amp;qui est entré</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>A&amp;nnuler l'importation</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv);;All files (*)</source>
        <translation>Feuilles de calcul (*.xlsx *.ods *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The import was undone; the register is as it was before.</source>
        <translation>L'importation a été annulée ; le registre est tel qu'il était auparavant.</translation>
    </message>
    <message>
        <source>Import and returns</source>
        <translation>Importation et retours</translation>
    </message>
    <message>
        <source>&amp;Leave the row out, or take it in</source>
        <translation>L&amp;aisser la ligne de côté, ou la reprendre</translation>
    </message>
    <message>
        <source>Ch&amp;oose a file…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
</context>
<context>
    <name>mandate::RowPreview</name>
    <message>
        <source>Preview of the row</source>
        <translation>Aperçu de la ligne</translation>
    </message>
</context>
<context>
    <name>mandate::SavePreviewModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Actual two years ago</source>
        <translation>Valeur réelle d'il y a deux ans</translation>
    </message>
    <message>
        <source>Actual last year</source>
        <translation>Valeur réelle de l'an dernier</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>left alone: %1</source>
        <translation>laissé tel quel : %1</translation>
    </message>
</context>
<context>
    <name>mandate::ScaleLine</name>
    <message>
        <source>Levels on a line</source>
        <translation>Niveaux sur une ligne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>mandate::ScorePanel</name>
    <message>
        <source>Composite score</source>
        <translation>Note composite</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Comment cela a-t-il été calculé ?</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Choose a success indicator to see every step of its score.</source>
        <translation>Choisissez un indicateur de succès pour voir chaque étape de sa note.</translation>
    </message>
    <message>
        <source>&amp;How was this computed?</source>
        <translation>&amp;Comment cela a-t-il été calculé ?</translation>
    </message>
    <message>
        <source>The chosen indicator</source>
        <translation>L'indicateur choisi</translation>
    </message>
</context>
<context>
    <name>mandate::SectionSaves</name>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>« %1 » n’a pas été enregistré. %2</translation>
    </message>
    <message>
        <source>You wrote “%1”.</source>
        <translation>Vous aviez écrit « %1 ».</translation>
    </message>
</context>
<context>
    <name>mandate::SeriesModel</name>
    <message>
        <source>The target at the end of the plan</source>
        <translation>La cible au terme du plan</translation>
    </message>
    <message numerus="yes">
        <source>It took the place of %n earlier figures; they stand in the audit trail.</source>
        <translation>
            <numerusform>Il a pris la place de %n chiffre antérieur, qui reste dans la piste d'audit.</numerusform>
            <numerusform>Il a pris la place de %n chiffres antérieurs, qui restent dans la piste d'audit.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure once reported stays. Type the right one: it takes its place.</source>
        <translation>Un chiffre rapporté reste. Saisissez le bon : il prend sa place.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Valeur réelle</translation>
    </message>
</context>
<context>
    <name>mandate::ServesPanel</name>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>What it serves and what serves it</source>
        <translation>Ce qu'il sert et ce qui le sert</translation>
    </message>
    <message>
        <source>Change the share…</source>
        <translation>Modifier la part…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>It serves this one no more</source>
        <translation>Il ne sert plus celui-ci</translation>
    </message>
    <message>
        <source>Nothing is connected with it.</source>
        <translation>Rien ne lui est relié.</translation>
    </message>
</context>
<context>
    <name>mandate::Session</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n'y a rien à annuler.</translation>
    </message>
    <message>
        <source>No register is open. Open one with File, Open.</source>
        <translation>Aucun registre n'est ouvert. Ouvrez-en un par Fichier, Ouvrir.</translation>
    </message>
</context>
<context>
    <name>mandate::SettingsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Reset these</source>
        <translation>&amp;Rétablir celles-ci</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Chercher une action ou ses touches</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Touches de l'action choisie</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Language and text size change when the program is started again.</source>
        <translation>La langue et la taille du texte changent au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Touches de « %1 »</translation>
    </message>
    <message>
        <source>%1 is “%2” already (%3). Press other keys, or take them off there first.</source>
        <translation>%1 sert déjà à « %2 » (%3). Appuyez sur d'autres touches, ou retirez-les d'abord là-bas.</translation>
    </message>
</context>
<context>
    <name>mandate::SheetView</name>
    <message>
        <source>Chart of the cascade</source>
        <translation>Graphique de la cascade</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>mandate::SideBySideModel</name>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>mandate::SideBySideView</name>
    <message>
        <source>This agreement</source>
        <translation>Cet accord</translation>
    </message>
    <message>
        <source>The other agreement</source>
        <translation>L'autre accord</translation>
    </message>
</context>
<context>
    <name>mandate::SidePanel</name>
    <message>
        <source>somebody</source>
        <translation>quelqu'un</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d'audit</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>Rien n'a encore été modifié ici.</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>This serves nothing and nothing serves it. Align it in the cascade.</source>
        <translation>Cet élément ne sert rien et rien ne le sert. Alignez-le dans la cascade.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>There are no examples.</source>
        <translation>Il n'y a pas d'exemples.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>● Good</source>
        <translation>● Bon</translation>
    </message>
    <message>
        <source>▲ Weak</source>
        <translation>▲ Faible</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>Published objectives and indicators, to follow or to learn from.</source>
        <translation>Objectifs et indicateurs publiés, à suivre ou dont s'inspirer.</translation>
    </message>
    <message>
        <source>Add &amp;one like it</source>
        <translation>Ajouter un &amp;semblable</translation>
    </message>
    <message>
        <source>To correct (%1)</source>
        <translation>À corriger (%1)</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Commentaires (%1)</translation>
    </message>
    <message>
        <source> with %1 %</source>
        <translation> à %1 %</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>Sert %1</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>Servi par %1</translation>
    </message>
    <message>
        <source>Settle a comment</source>
        <translation>Clôture d'un commentaire</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Answer a comment</source>
        <translation>Réponse à un commentaire</translation>
    </message>
</context>
<context>
    <name>mandate::SigningDialog</name>
    <message>
        <source>Sign %1 on paper</source>
        <translation>Signer %1 sur papier</translation>
    </message>
    <message>
        <source>Both parties sign the printed agreement. Recording it freezes what was agreed: from then on it changes only by an amendment that both sign. This cannot be undone.</source>
        <translation>Les deux parties signent l'accord imprimé. L'enregistrer fige ce qui a été convenu : dès lors, il ne change que par un avenant que les deux signent. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>&amp;Freeze and record the signing</source>
        <translation>&amp;Figer et enregistrer la signature</translation>
    </message>
    <message>
        <source>It cannot be signed yet: these points must be corrected first (%1). Choose one to go there.</source>
        <translation>Il ne peut pas encore être signé : ces points doivent d'abord être corrigés (%1). Choisissez-en un pour y aller.</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>Sc&amp;an</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Scan du papier signé</translation>
    </message>
    <message>
        <source>A PDF or picture, kept in the register</source>
        <translation>Un PDF ou une image, conservé dans le registre</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>PDF documents and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Documents PDF et images (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Première partie</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Seconde partie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>post</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who signed for %1</source>
        <translation>Qui a signé pour %1</translation>
    </message>
    <message>
        <source>Say who signed for %1.</source>
        <translation>Dites qui a signé pour %1.</translation>
    </message>
    <message>
        <source>Say on which day %1 signed.</source>
        <translation>Dites quel jour %1 a signé.</translation>
    </message>
    <message>
        <source>%1 is still to come. Say on which day %2 signed.</source>
        <translation>Le %1 est encore à venir. Dites quel jour %2 a signé.</translation>
    </message>
</context>
<context>
    <name>mandate::SourceSheetModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>mandate::StartPage</name>
    <message>
        <source>Registers you open are listed here. A register can also be dropped onto the window.</source>
        <translation>Les registres que vous ouvrez sont énumérés ici. Un registre peut aussi être déposé sur la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>Try its &amp;demonstration</source>
        <translation>Essayer sa &amp;démonstration</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>One file, the register, holds a government's plan, the agreements signed for it, what was reached, and who changed what.</source>
        <translation>Un seul fichier, le registre, contient le plan d'un gouvernement, les accords signés pour lui, ce qui a été atteint, et qui a modifié quoi.</translation>
    </message>
    <message>
        <source>&amp;Open a register…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>Registers opened last</source>
        <translation>Derniers registres ouverts</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Jeux de règles</translation>
    </message>
    <message>
        <source>What the rule set rests on</source>
        <translation>Sur quoi repose le jeu de règles</translation>
    </message>
    <message>
        <source>Begin under a government's rules</source>
        <translation>Commencer selon les règles d'un gouvernement</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
    <message>
        <source>This rule set has no demonstration.</source>
        <translation>Ce jeu de règles n'a pas de démonstration.</translation>
    </message>
</context>
<context>
    <name>mandate::StatusLine</name>
    <message>
        <source>What the list holds</source>
        <translation>Ce que contient la liste</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>State of the register</source>
        <translation>État du registre</translation>
    </message>
    <message>
        <source>no register open</source>
        <translation>aucun registre ouvert</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>mandate::TableView</name>
    <message>
        <source>&amp;Filter row</source>
        <translation>Ligne de &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;Column menu</source>
        <translation>Menu de la &amp;colonne</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::TasksModel</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>mandate::TrendsModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>Valeur réelle %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Projection %1</source>
        <translation>Projection %1</translation>
    </message>
</context>
<context>
    <name>mandate::TrendsTab</name>
    <message>
        <source>Trend values and projections</source>
        <translation>Valeurs de tendance et projections</translation>
    </message>
</context>
<context>
    <name>mandate::WorkLine</name>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en train de se faire</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1 level</source>
        <translation>niveau « %1 »</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>There is nothing to enter in this cell: figures belong to success indicators.</source>
        <translation>Il n'y a rien à saisir dans cette cellule : les chiffres appartiennent aux indicateurs de succès.</translation>
    </message>
    <message>
        <source>This column is computed.</source>
        <translation>Cette colonne est calculée.</translation>
    </message>
    <message>
        <source>A verified figure stands here. It can be replaced in a review, not overwritten.</source>
        <translation>Un chiffre vérifié se trouve ici. Il peut être remplacé lors d'une revue, non écrasé.</translation>
    </message>
    <message>
        <source>The year's figure comes from what was reported for %1 and its like.</source>
        <translation>Le chiffre de l'année vient de ce qui a été rapporté pour %1 et les autres périodes.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is scored yet.</source>
        <translation>Rien n'est encore noté.</translation>
    </message>
    <message>
        <source>%1 % of the weight is scored</source>
        <translation>%1 % du poids est noté</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>Provisoire : %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
    </message>
    <message>
        <source>Objectives and indicators</source>
        <translation>Objectifs et indicateurs</translation>
    </message>
    <message>
        <source>Annual performance agreement</source>
        <translation>Accord de performance annuel</translation>
    </message>
    <message>
        <source>Performance contract</source>
        <translation>Contrat de performance</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Pacte</translation>
    </message>
    <message>
        <source>Executive commitment</source>
        <translation>Engagement de dirigeant</translation>
    </message>
    <message>
        <source>Individual work plan</source>
        <translation>Plan de travail individuel</translation>
    </message>
    <message>
        <source>National KRA</source>
        <translation>DRC national</translation>
    </message>
    <message>
        <source>Sector KRA</source>
        <translation>DRC sectoriel</translation>
    </message>
    <message>
        <source>Agency KRA</source>
        <translation>DRC d'organisme</translation>
    </message>
    <message>
        <source>Local KRA</source>
        <translation>DRC local</translation>
    </message>
    <message>
        <source>objective %1: %2 of %3</source>
        <translation>objectif %1 : %2 sur %3</translation>
    </message>
    <message>
        <source>objectives %1</source>
        <translation>objectifs %1</translation>
    </message>
    <message>
        <source>objectives %1 of %2</source>
        <translation>objectifs %1 sur %2</translation>
    </message>
    <message>
        <source>The register is open for reading only. %1</source>
        <translation>Le registre est ouvert en lecture seule. %1</translation>
    </message>
    <message>
        <source>too easy</source>
        <translation>trop facile</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>hors d'atteinte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No earlier figure can be scored. Enter the actual figures of the last two years.</source>
        <translation>Aucun chiffre antérieur ne peut être noté. Saisissez les valeurs réelles des deux dernières années.</translation>
    </message>
    <message>
        <source>%1 would have scored %2</source>
        <translation>%1 aurait obtenu la note %2</translation>
    </message>
    <message>
        <source>%1: these levels ask for nothing that has not been reached before.</source>
        <translation>%1 : ces niveaux ne demandent rien qui n'ait déjà été atteint.</translation>
    </message>
    <message>
        <source>%1: no earlier year came near these levels.</source>
        <translation>%1 : aucune année antérieure n'a approché ces niveaux.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Key result area</source>
        <translation>Domaine de résultats clés</translation>
    </message>
    <message>
        <source>Key performance indicator</source>
        <translation>Indicateur clé de performance</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Part of the target</source>
        <translation>Partie de la cible</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Objective: %1</source>
        <translation>Objectif : %1</translation>
    </message>
    <message>
        <source>Success indicator: %1</source>
        <translation>Indicateur de succès : %1</translation>
    </message>
    <message>
        <source>Attainment: %1 of 100, from what makes up %2 % of it</source>
        <translation>Réalisation : %1 sur 100, d'après ce qui en représente %2 %</translation>
    </message>
    <message>
        <source>%1, over %2 %</source>
        <translation>%1, sur %2 %</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Test rétrospectif</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Note brute</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>Note pondérée</translation>
    </message>
    <message>
        <source>Nobody serves it</source>
        <translation>Personne ne le sert</translation>
    </message>
    <message>
        <source>Nothing measures it</source>
        <translation>Rien ne le mesure</translation>
    </message>
    <message>
        <source>Objective serves nothing</source>
        <translation>L'objectif ne sert rien</translation>
    </message>
    <message>
        <source>Agreement serves nothing</source>
        <translation>L'accord ne sert rien</translation>
    </message>
    <message>
        <source>Shares over 100 %</source>
        <translation>Parts au-dessus de 100 %</translation>
    </message>
    <message>
        <source>Shares short of 100 %</source>
        <translation>Parts en dessous de 100 %</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Parts unclear</source>
        <translation>Parties peu claires</translation>
    </message>
    <message>
        <source>Target not allocated</source>
        <translation>Cible non allouée</translation>
    </message>
    <message>
        <source>Target over-allocated</source>
        <translation>Cible allouée en excès</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>l'année</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <translation>%1 pour %2 : %3</translation>
    </message>
    <message>
        <source>entered by %1 on %2</source>
        <translation>saisi par %1 le %2</translation>
    </message>
    <message>
        <source>altered by %1 on %2</source>
        <translation>altéré par %1 le %2</translation>
    </message>
    <message>
        <source>replaced since</source>
        <translation>remplacé depuis</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not broken down yet.</source>
        <translation>Pas encore répartie.</translation>
    </message>
    <message>
        <source>Allocated %1 of %2 · unallocated %3</source>
        <translation>Alloué %1 sur %2 · non alloué %3</translation>
    </message>
    <message>
        <source>Allocated %1 of %2 · over-allocated by %3</source>
        <translation>Alloué %1 sur %2 · en excès de %3</translation>
    </message>
    <message>
        <source>Passed down whole to each of them.</source>
        <translation>Transmise entière à chacun d'eux.</translation>
    </message>
    <message>
        <source>Allocated %1 of %2 · nothing is left</source>
        <translation>Alloué %1 sur %2 · il ne reste rien</translation>
    </message>
    <message>
        <source>Nothing in it is recalled: every rule was read in a source, follows from one, or is a choice of this rule set.</source>
        <translation>Rien n'y est cité de mémoire : chaque règle a été lue dans une source, découle d'une règle lue, ou est un choix de ce jeu de règles.</translation>
    </message>
    <message>
        <source>Recalled from general knowledge, to be checked: %1.</source>
        <translation>Cité de mémoire, à vérifier : %1.</translation>
    </message>
    <message>
        <source>Not found, for you to decide: %1.</source>
        <translation>Non trouvé, à vous de décider : %1.</translation>
    </message>
    <message>
        <source>There is no objective yet. Insert one first.</source>
        <translation>Il n'y a pas encore d'objectif. Insérez-en un d'abord.</translation>
    </message>
    <message>
        <source>Objective %1 has no success indicator yet. Insert one first.</source>
        <translation>L'objectif %1 n'a pas encore d'indicateur de succès. Insérez-en un d'abord.</translation>
    </message>
    <message>
        <source>Objective %1 has no weight yet. Enter it first: it is what the weights of its indicators add up to.</source>
        <translation>L'objectif %1 n'a pas encore de poids. Saisissez-le d'abord : c'est ce que doit donner la somme des poids de ses indicateurs.</translation>
    </message>
    <message>
        <source>%1 moves under %2.</source>
        <translation>%1 passe sous %2.</translation>
    </message>
    <message>
        <source>%1 moves from %2 to %3. Without Shift it serves both.</source>
        <translation>%1 passe de %2 à %3. Sans Maj, il sert les deux.</translation>
    </message>
    <message>
        <source>%1 is to serve %2 as well. With Shift it moves there from %3.</source>
        <translation>%1 doit servir aussi %2. Avec Maj, il y passe depuis %3.</translation>
    </message>
    <message>
        <source>%1 is to serve %2.</source>
        <translation>%1 doit servir %2.</translation>
    </message>
    <message>
        <source>This is entered in Section 2.</source>
        <translation>Cela se saisit dans la section 2.</translation>
    </message>
    <message>
        <source>The agreement is signed: what was agreed stands until both parties sign an amendment. The officer who keeps the register can help. Only achievements can be entered.</source>
        <translation>L'accord est signé : ce qui a été convenu reste valable jusqu'à ce que les deux parties signent un avenant. L'agent qui tient le registre peut vous aider. Seules les réalisations peuvent être saisies.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 « %2 »</translation>
    </message>
    <message>
        <source>%1 is now “%2”; you saw “%3”.</source>
        <translation>%1 vaut maintenant « %2 » ; vous aviez vu « %3 ».</translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation>%1 a été retiré.</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 est nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n more things changed.</source>
        <translation>
            <numerusform>%n autre chose a changé.</numerusform>
            <numerusform>%n autres choses ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Modifié par avenant</translation>
    </message>
    <message>
        <source>The row is no longer there: somebody else has withdrawn it.</source>
        <translation>La ligne n'est plus là : quelqu'un d'autre l'a retirée.</translation>
    </message>
    <message>
        <source>Insert objective %1</source>
        <translation>Insertion de l'objectif %1</translation>
    </message>
    <message>
        <source>Insert action %1</source>
        <translation>Insertion de l'action %1</translation>
    </message>
    <message>
        <source>Insert success indicator %1</source>
        <translation>Insertion de l'indicateur de succès %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Déplacement de %1 vers le haut</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Déplacement de %1 vers le bas</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows from %1 up</source>
        <translation>
            <numerusform>Déplacement de %n ligne à partir de %1 vers le haut</numerusform>
            <numerusform>Déplacement de %n lignes à partir de %1 vers le haut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows from %1 down</source>
        <translation>
            <numerusform>Déplacement de %n ligne à partir de %1 vers le bas</numerusform>
            <numerusform>Déplacement de %n lignes à partir de %1 vers le bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale the objectives to 100</source>
        <translation>Ajustement des objectifs à 100</translation>
    </message>
    <message>
        <source>Spread the objectives evenly</source>
        <translation>Répartition égale entre les objectifs</translation>
    </message>
    <message>
        <source>Scale the weights of objective %1</source>
        <translation>Ajustement des poids de l'objectif %1</translation>
    </message>
    <message>
        <source>Spread the weights of objective %1 evenly</source>
        <translation>Répartition égale des poids de l'objectif %1</translation>
    </message>
    <message>
        <source>There is no place further up.</source>
        <translation>Il n'y a pas de place plus haut.</translation>
    </message>
    <message>
        <source>There is no place further down.</source>
        <translation>Il n'y a pas de place plus bas.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n rows from %1</source>
        <translation>
            <numerusform>Retrait de %n ligne à partir de %1</numerusform>
            <numerusform>Retrait de %n lignes à partir de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are mandatory and keep the weight that is prescribed.</source>
        <translation>Tous sont obligatoires et gardent le poids prescrit.</translation>
    </message>
    <message>
        <source>Those that are mandatory alone weigh more than %1.</source>
        <translation>À eux seuls, ceux qui sont obligatoires pèsent plus de %1.</translation>
    </message>
</context>
<context>
    <name>objective</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Groupe de pairs</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>office</source>
        <translation>organisme</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>%1 evaluated.pdf</source>
        <translation>%1 évalué.pdf</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>Aperçu avant impression : %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Documents PDF (*.pdf);;Images (*.png);;Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Insert success &amp;indicator</source>
        <translation>Insérer un &amp;indicateur de succès</translation>
    </message>
    <message>
        <source>Insert &amp;action</source>
        <translation>Insérer une &amp;action</translation>
    </message>
    <message>
        <source>Insert &amp;objective</source>
        <translation>Insérer un &amp;objectif</translation>
    </message>
    <message>
        <source>&amp;Withdraw rows</source>
        <translation>&amp;Retirer des lignes</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>Copy dow&amp;n</source>
        <translation>Recopier vers le ba&amp;s</translation>
    </message>
    <message>
        <source>Copy &amp;right</source>
        <translation>Recopier vers la &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Spread evenly within the objective</source>
        <translation>Ré&amp;partir également dans l'objectif</translation>
    </message>
    <message>
        <source>S&amp;cale to the objective's weight</source>
        <translation>A&amp;juster au poids de l'objectif</translation>
    </message>
    <message>
        <source>Spread the &amp;objectives evenly</source>
        <translation>Répartir les objectifs é&amp;galement</translation>
    </message>
    <message>
        <source>Scale the objectives to &amp;100</source>
        <translation>Ajuster les objectifs à &amp;100</translation>
    </message>
    <message>
        <source>&amp;Fold the objective</source>
        <translation>Rep&amp;lier l'objectif</translation>
    </message>
    <message>
        <source>&amp;Unfold the objective</source>
        <translation>Déplier l'obje&amp;ctif</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Replier &amp;tout</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>Déplier to&amp;ut</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or name.</source>
        <translation>%1 ne peut pas être écrit : %2. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>The list was not finished, as you cancelled it.</source>
        <translation>La liste n'a pas été terminée, car vous l'avez annulée.</translation>
    </message>
    <message>
        <source>The register is open for reading only. %1</source>
        <translation>Le registre est ouvert en lecture seule. %1</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Coll&amp;er</translation>
    </message>
    <message>
        <source>Insert row a&amp;bove</source>
        <translation>I&amp;nsérer une ligne au-dessus</translation>
    </message>
    <message>
        <source>%1 is now “%2”; you wrote “%3”.</source>
        <translation>%1 vaut maintenant « %2 » ; vous avez écrit « %3 ».</translation>
    </message>
    <message>
        <source>%1 is gone with its row; you wrote “%2”.</source>
        <translation>%1 a disparu avec sa ligne ; vous avez écrit « %2 ».</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. %1</source>
        <translation>Quelqu'un d'autre a modifié ceci entre-temps. %1</translation>
    </message>
    <message>
        <source>It was not saved; what you wrote is kept here. %1</source>
        <translation>Cela n'a pas été enregistré ; ce que vous avez écrit est gardé ici. %1</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l'autre valeur</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>Écrire la mienne</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy what I wrote</source>
        <translation>Copier ce que j'ai écrit</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Choose the office that is to deliver. The requirement is saved once it has an office and says what is needed.</source>
        <translation>Choisissez l'organisme qui doit fournir. L'exigence est enregistrée dès qu'elle a un organisme et dit ce qui est nécessaire.</translation>
    </message>
    <message>
        <source>Say what is needed. The requirement is saved then.</source>
        <translation>Dites ce qui est nécessaire. L'exigence est alors enregistrée.</translation>
    </message>
    <message>
        <source>Say where the money comes from. The budget line is saved then.</source>
        <translation>Dites d'où vient l'argent. La ligne budgétaire est alors enregistrée.</translation>
    </message>
    <message>
        <source>Success indicators</source>
        <translation>Indicateurs de succès</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>What each success indicator means, how it is measured and where its figures come from. Insert success indicators in Section 2 first.</source>
        <translation>Ce que signifie chaque indicateur de succès, comment il est mesuré et d'où viennent ses chiffres. Insérez d'abord des indicateurs de succès dans la section 2.</translation>
    </message>
    <message>
        <source>Requirements from other offices</source>
        <translation>Exigences envers d'autres organismes</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What another office must deliver for a success indicator to be reached: who, what, by when, and what happens if it does not come. It is agreed with the office and counts when an indicator is missed. A requirement needs a success indicator to belong to.</source>
        <translation>Ce qu'un autre organisme doit fournir pour qu'un indicateur de succès soit atteint : qui, quoi, d'ici quand, et ce qui arrive si cela ne vient pas. Elle est convenue avec l'organisme et compte lorsqu'un indicateur est manqué. Une exigence doit se rattacher à un indicateur de succès.</translation>
    </message>
    <message>
        <source>Add a requirement</source>
        <translation>Ajouter une exigence</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Lignes budgétaires</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alloué</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>The money behind an objective or an action, one line for each source: what was allocated, released and spent. It goes on after signing. A budget line needs an objective to belong to.</source>
        <translation>L'argent derrière un objectif ou une action, une ligne par source : ce qui a été alloué, débloqué et dépensé. La saisie continue après la signature. Une ligne budgétaire doit se rattacher à un objectif.</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Ajouter une ligne budgétaire</translation>
    </message>
    <message>
        <source>The agreement is signed: what was agreed stands until both parties sign an amendment. The officer who keeps the register can help.</source>
        <translation>L'accord est signé : ce qui a été convenu reste valable jusqu'à ce que les deux parties signent un avenant. L'agent qui tient le registre peut vous aider.</translation>
    </message>
</context>
<context>
    <name>period_target</name>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>period target</source>
        <translation>cible de période</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>pillar</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>pilier</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>The target is not given as a number, so no quantity of it can be passed down. Enter the target, or give shares.</source>
        <translation>La cible n'est pas donnée sous forme de nombre, on ne peut donc en transmettre aucune quantité. Saisissez la cible, ou donnez des parts.</translation>
    </message>
    <message>
        <source>A part has both a quantity and a share. Clear one of the two.</source>
        <translation>Une partie a à la fois une quantité et une part. Effacez l'une des deux.</translation>
    </message>
    <message>
        <source>A part has neither a quantity nor a share. Enter one of the two.</source>
        <translation>Une partie n'a ni quantité ni part. Saisissez l'une des deux.</translation>
    </message>
    <message>
        <source>The quantity “%1” is no number. Enter it in digits.</source>
        <translation>La quantité « %1 » n'est pas un nombre. Saisissez-la en chiffres.</translation>
    </message>
    <message>
        <source>Some parts are the whole target and others a share of it. Choose one way for all.</source>
        <translation>Certaines parties sont la cible entière et d'autres une part de celle-ci. Choisissez une seule façon pour toutes.</translation>
    </message>
    <message>
        <source>The parts are too large to be added up.</source>
        <translation>Les parties sont trop grandes pour être additionnées.</translation>
    </message>
    <message>
        <source>Quantities and shares of the parts add up to the target.</source>
        <translation>Les quantités et les parts des parties s'additionnent pour donner la cible.</translation>
    </message>
    <message>
        <source>Percentages do not add up: pass the target down whole, or by shares of 100 %.</source>
        <translation>Les pourcentages ne s'additionnent pas : transmettez la cible entière, ou par parts de 100 %.</translation>
    </message>
    <message>
        <source>Dates do not add up: pass the target down whole, or by shares of 100 %.</source>
        <translation>Les dates ne s'additionnent pas : transmettez la cible entière, ou par parts de 100 %.</translation>
    </message>
    <message>
        <source>Such a target has no parts: pass it down whole, or by shares of 100 %.</source>
        <translation>Une telle cible n'a pas de parties : transmettez-la entière, ou par parts de 100 %.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>post</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>post</source>
        <translation>poste</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>%1: evaluation</source>
        <translation>%1 : évaluation</translation>
    </message>
    <message>
        <source>ILLUSTRATIVE</source>
        <translation>ILLUSTRATIF</translation>
    </message>
    <message>
        <source>Version %1 · SHA-256 %2</source>
        <translation>Version %1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supérieur hiérarchique</translation>
    </message>
    <message>
        <source>Supervisor's post</source>
        <translation>Poste du supérieur hiérarchique</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nothing has been entered for this section.</source>
        <translation>Rien n'a été saisi pour cette section.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The rule set %1 has no printed form for the kind of agreement that %2 is. Add a layout to the rule set.</source>
        <translation>Le jeu de règles %1 n'a pas de forme imprimée pour le type d'accord de %2. Ajoutez une mise en page au jeu de règles.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes/No</source>
        <translation>Oui/Non</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (d'ici le %2)</translation>
    </message>
    <message>
        <source>Draft: not signed</source>
        <translation>Projet : non signé</translation>
    </message>
    <message>
        <source>Version %1, frozen for signing on %2</source>
        <translation>Version %1, figée pour signature le %2</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>ILLUSTRATIVE: an invented example, not a published agreement.</source>
        <translation>ILLUSTRATIF : un exemple inventé, non un accord publié.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>%1 is not a work plan. Print it as an agreement.</source>
        <translation>%1 n'est pas un plan de travail. Imprimez-le comme accord.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 ne peut pas être écrit : %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 could not be finished: %2.</source>
        <translation>%1 n'a pas pu être terminé : %2.</translation>
    </message>
    <message>
        <source>The document cannot be printed: the printer or file cannot be written to.</source>
        <translation>Le document ne peut pas être imprimé : impossible d'écrire sur l'imprimante ou dans le fichier.</translation>
    </message>
    <message>
        <source>The printer refused page %1.</source>
        <translation>L'imprimante a refusé la page %1.</translation>
    </message>
    <message>
        <source>The document could not be finished: is the disk full?</source>
        <translation>Le document n'a pas pu être terminé : le disque est-il plein ?</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None: nothing has been scored.</source>
        <translation>Aucune : rien n'a été noté.</translation>
    </message>
    <message>
        <source>None: the score stands over %1 % of the weight; a rating needs all of it.</source>
        <translation>Aucune : la note porte sur %1 % du poids ; une appréciation exige la totalité.</translation>
    </message>
    <message>
        <source>None: the scoring scheme has no rating bands.</source>
        <translation>Aucune : le barème de notation n'a pas de paliers d'appréciation.</translation>
    </message>
    <message>
        <source>None: the scoring scheme has no rating this low.</source>
        <translation>Aucune : le barème de notation n'a pas d'appréciation aussi basse.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>How its figures were computed</source>
        <translation>Comment ses chiffres ont été calculés</translation>
    </message>
    <message>
        <source>To be filled in when the year is evaluated.</source>
        <translation>À remplir lorsque l'année sera évaluée.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Scored weight</source>
        <translation>Poids noté</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>%1 scored, %2 left out</source>
        <translation>%1 notés, %2 laissés de côté</translation>
    </message>
    <message>
        <source>Scoring scheme</source>
        <translation>Barème de notation</translation>
    </message>
    <message>
        <source>Annex: how each figure was computed</source>
        <translation>Annexe : comment chaque chiffre a été calculé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>* Mandatory.</source>
        <translation>* Obligatoire.</translation>
    </message>
    <message>
        <source>† Illustrative: not a published figure.</source>
        <translation>† Illustratif : chiffre non publié.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 n'est pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 · Page %2 of %3</source>
        <translation>%1 · Page %2 sur %3</translation>
    </message>
    <message>
        <source>The chart cannot be printed: the printer or file cannot be written to.</source>
        <translation>Le graphique ne peut pas être imprimé : impossible d'écrire sur l'imprimante ou dans le fichier.</translation>
    </message>
    <message>
        <source>The chart could not be finished: is the disk full?</source>
        <translation>Le graphique n'a pas pu être terminé : le disque est-il plein ?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Comment cela a-t-il été calculé ?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Illustratif</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>Who entered and verified it</source>
        <translation>Qui l'a saisi et vérifié</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avancement</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The register holds nothing with the code "%1".</source>
        <translation>Le registre ne contient rien sous le code « %1 ».</translation>
    </message>
    <message>
        <source>The register holds nothing with the code “%1”. Give the code of a key result area, an agreement, a part of one (MOA-1/1.2.3), an office, a post or a person.</source>
        <translation>Le registre ne contient rien sous le code « %1 ». Donnez le code d'un domaine de résultats clés, d'un accord, d'une partie d'accord (MOA-1/1.2.3), d'un organisme, d'un poste ou d'une personne.</translation>
    </message>
    <message>
        <source>A key result area serves key result areas, and an objective serves key result areas and objectives of other agreements. Nothing else is aligned.</source>
        <translation>Un domaine de résultats clés sert des domaines de résultats clés, et un objectif sert des domaines de résultats clés et des objectifs d'autres accords. Rien d'autre ne s'aligne.</translation>
    </message>
    <message>
        <source>%1 serves %2 already. Change its share instead.</source>
        <translation>%1 sert déjà %2. Modifiez plutôt sa part.</translation>
    </message>
    <message>
        <source>%1 and %2 are objectives of one agreement, which do not serve each other. Align it to a key result area or to an agreement above.</source>
        <translation>%1 et %2 sont des objectifs d'un même accord, qui ne se servent pas l'un l'autre. Alignez-le sur un domaine de résultats clés ou sur un accord supérieur.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same, and nothing serves itself.</source>
        <translation>%1 et %2 sont le même élément, et rien ne se sert soi-même.</translation>
    </message>
    <message>
        <source>%2 serves %1 already, directly or by others. Aligned the other way round as well, the cascade would run in a loop.</source>
        <translation>%2 sert déjà %1, directement ou par d'autres. Avec l'alignement inverse en plus, la cascade tournerait en boucle.</translation>
    </message>
    <message>
        <source>%1 does not serve %2 any more. Look at the cascade again.</source>
        <translation>%1 ne sert plus %2. Regardez de nouveau la cascade.</translation>
    </message>
    <message>
        <source>Align %1 to %2</source>
        <translation>Alignement de %1 sur %2</translation>
    </message>
    <message>
        <source>Change the share of %1 in %2</source>
        <translation>Modification de la part de %1 dans %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>Séparation de %1 et de %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Déplacement de %1 vers %2</translation>
    </message>
    <message>
        <source>nothing to go by</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>pas encore dû</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>cannot be scored</source>
        <translation>ne peut pas être noté</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>in a loop</source>
        <translation>en boucle</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>what a filter asks for</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>“%1” is not a date to compare with: write a day such as %2, a month such as 2014-07, a year, “empty” or “!empty”.</source>
        <translation>« %1 » n'est pas une date à comparer : écrivez un jour comme %2, un mois comme 2014-07, une année, « vide » ou « !vide ».</translation>
    </message>
    <message>
        <source>“%1” is not a number to compare with: write one such as %2, a range such as %2..20, “empty” or “!empty”.</source>
        <translation>« %1 » n'est pas un nombre à comparer : écrivez-en un comme %2, une plage comme %2..20, « vide » ou « !vide ».</translation>
    </message>
    <message>
        <source>Write after “%1” what to compare with.</source>
        <translation>Écrivez après « %1 » à quoi comparer.</translation>
    </message>
    <message>
        <source>Nothing serves %1. Align an objective or another key result area to it.</source>
        <translation>Rien ne sert %1. Alignez sur lui un objectif ou un autre domaine de résultats clés.</translation>
    </message>
    <message>
        <source>%1 has no KPI. Enter how it is measured.</source>
        <translation>%1 n'a pas d'ICP. Indiquez comment il est mesuré.</translation>
    </message>
    <message>
        <source>%1 serves nothing. Align it.</source>
        <translation>%1 ne sert rien. Alignez-le.</translation>
    </message>
    <message>
        <source>No objective of %1 serves anything. Align them.</source>
        <translation>Aucun objectif de %1 ne sert quoi que ce soit. Alignez-les.</translation>
    </message>
    <message>
        <source>What serves %1 carries %2 % of it. Reduce the shares to 100 %.</source>
        <translation>Ce qui sert %1 en porte %2 %. Réduisez les parts à 100 %.</translation>
    </message>
    <message>
        <source>What serves %1 carries only %2 % of it. Raise the shares to 100 %.</source>
        <translation>Ce qui sert %1 n'en porte que %2 %. Relevez les parts à 100 %.</translation>
    </message>
    <message>
        <source>%1 serves itself by a detour. Remove one of the alignments of the loop.</source>
        <translation>%1 se sert lui-même par un détour. Supprimez l'un des alignements de la boucle.</translation>
    </message>
    <message>
        <source>The target of %1 is not broken down properly. %2</source>
        <translation>La cible de %1 n'est pas répartie correctement. %2</translation>
    </message>
    <message>
        <source>Of the target of %1, %2 are left unallocated. Allocate the rest.</source>
        <translation>Sur la cible de %1, %2 restent non alloués. Allouez le reste.</translation>
    </message>
    <message>
        <source>The parts of the target of %1 exceed it by %2. Reduce them.</source>
        <translation>Les parties de la cible de %1 la dépassent de %2. Réduisez-les.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Seconde partie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Groupe de pairs</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Key result area</source>
        <translation>Domaine de résultats clés</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>ICP</translation>
    </message>
    <message>
        <source>Key performance indicator</source>
        <translation>Indicateur clé de performance</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Année cible</translation>
    </message>
    <message>
        <source>This indicator is no longer in the register.</source>
        <translation>Cet indicateur n'est plus dans le registre.</translation>
    </message>
    <message>
        <source>The target is not broken down.</source>
        <translation>La cible n'est pas répartie.</translation>
    </message>
    <message>
        <source>The units report %1 of %2.</source>
        <translation>Les unités rapportent %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 parts have a report.</source>
        <translation>%1 parties sur %2 ont un rapport.</translation>
    </message>
    <message>
        <source>Nothing is reported for the target itself yet.</source>
        <translation>Rien n'est encore rapporté pour la cible elle-même.</translation>
    </message>
    <message>
        <source>Reported for the target itself: %1.</source>
        <translation>Rapporté pour la cible elle-même : %1.</translation>
    </message>
    <message>
        <source>This key result area is no longer in the register.</source>
        <translation>Ce domaine de résultats clés n'est plus dans le registre.</translation>
    </message>
    <message>
        <source>This KPI is no longer in the register.</source>
        <translation>Cet ICP n'est plus dans le registre.</translation>
    </message>
    <message>
        <source>This plan is no longer in the register.</source>
        <translation>Ce plan n'est plus dans le registre.</translation>
    </message>
    <message>
        <source>%1 points to correct before it can be signed. The first: %2</source>
        <translation>%1 points à corriger avant de pouvoir le signer. Le premier : %2</translation>
    </message>
    <message>
        <source>%1 objectives serve nothing above. The first: %2</source>
        <translation>%1 objectifs ne servent rien de supérieur. Le premier : %2</translation>
    </message>
    <message>
        <source>Ready to be signed.</source>
        <translation>Prêt à être signé.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 achievements not reported.</source>
        <translation>%1 : %2 réalisations sur %3 non rapportées.</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>appartient à</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>sert</translation>
    </message>
    <message>
        <source>is served by</source>
        <translation>est servi par</translation>
    </message>
    <message>
        <source>is owned by</source>
        <translation>a pour responsable</translation>
    </message>
    <message>
        <source>owns</source>
        <translation>est responsable de</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>possède</translation>
    </message>
    <message>
        <source>is held by</source>
        <translation>est occupé par</translation>
    </message>
    <message>
        <source>is measured by</source>
        <translation>est mesuré par</translation>
    </message>
    <message>
        <source>passes its target to</source>
        <translation>transmet sa cible à</translation>
    </message>
    <message>
        <source>carries a part of the target of</source>
        <translation>porte une partie de la cible de</translation>
    </message>
    <message>
        <source>is party to</source>
        <translation>est partie à</translation>
    </message>
    <message>
        <source>is made with</source>
        <translation>est conclu avec</translation>
    </message>
    <message>
        <source>is needed for</source>
        <translation>est nécessaire à</translation>
    </message>
    <message>
        <source>needs something from</source>
        <translation>a besoin de quelque chose de</translation>
    </message>
    <message>
        <source>It has been withdrawn since you saw it.</source>
        <translation>L'élément a été retiré depuis que vous l'avez vu.</translation>
    </message>
    <message>
        <source>%1 cannot be withdrawn: %2. Withdraw these or move them elsewhere first.</source>
        <translation>%1 ne peut pas être retiré : %2. Retirez d'abord ces éléments ou déplacez-les ailleurs.</translation>
    </message>
    <message>
        <source>%1 cannot be withdrawn: figures were reported of it, and these stay.</source>
        <translation>%1 ne peut pas être retiré : des chiffres ont été rapportés à son sujet, et ils restent.</translation>
    </message>
    <message numerus="yes">
        <source>it is served by %n KRAs or objectives</source>
        <translation>
            <numerusform>il est servi par %n DRC ou objectif</numerusform>
            <numerusform>il est servi par %n DRC ou objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it holds %n KRAs</source>
        <translation>
            <numerusform>il contient %n DRC</numerusform>
            <numerusform>il contient %n DRC</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds pillars or KRAs</source>
        <translation>il contient des piliers ou des DRC</translation>
    </message>
    <message numerus="yes">
        <source>%n cycles belong to it</source>
        <translation>
            <numerusform>%n cycle lui appartient</numerusform>
            <numerusform>%n cycles lui appartiennent</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>Take back the part of the target given to %1</source>
        <translation>Reprise de la partie de la cible donnée à %1</translation>
    </message>
    <message>
        <source>It belongs to an agreement: open that and withdraw it there.</source>
        <translation>Il appartient à un accord : ouvrez celui-ci et retirez-le là.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>requirement</name>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Effect if not met</source>
        <translation>Effet si non satisfaite</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>exigence</translation>
    </message>
</context>
<context>
    <name>rule_set</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>jeu de règles</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>the end of the text</source>
        <translation>la fin du texte</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>plus de %1 niveaux d'imbrication</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>une virgule ou ]</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <translation>une virgule ou }</translation>
    </message>
    <message>
        <source>a key in quotes</source>
        <translation>une clé entre guillemets</translation>
    </message>
    <message>
        <source>a key is longer than %1 characters</source>
        <translation>une clé compte plus de %1 caractères</translation>
    </message>
    <message>
        <source>this key is given twice</source>
        <translation>cette clé est donnée deux fois</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>un deux-points</translation>
    </message>
    <message>
        <source>a text is not closed on its line</source>
        <translation>un texte n'est pas refermé sur sa ligne</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>un guillemet fermant</translation>
    </message>
    <message>
        <source>a text holds half a character or a null</source>
        <translation>un texte contient une moitié de caractère ou un caractère nul</translation>
    </message>
    <message>
        <source>a text holds an unknown escape after \</source>
        <translation>un texte contient une séquence inconnue après \</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 n'est pas un nombre</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>the text ends where %1 was expected; it may be cut off</source>
        <translation>le texte se termine là où %1 était attendu ; il est peut-être tronqué</translation>
    </message>
    <message>
        <source>expected %1, found "%2"</source>
        <translation>attendu : %1, trouvé : « %2 »</translation>
    </message>
    <message>
        <source>not UTF-8; save the file as UTF-8</source>
        <translation>pas en UTF-8 ; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>larger than one megabyte; no rule set is</source>
        <translation>plus d'un mégaoctet ; aucun jeu de règles n'est si grand</translation>
    </message>
    <message>
        <source>The quota table "%1" is known for scores up to %2 only, not for %3. Decide by hand, or complete the table.</source>
        <translation>Le tableau de quotas « %1 » n'est connu que pour des notes jusqu'à %2, pas pour %3. Décidez à la main, ou complétez le tableau.</translation>
    </message>
    <message>
        <source>"%1" is already taken</source>
        <translation>« %1 » est déjà pris</translation>
    </message>
    <message>
        <source>a month lies between 1 and 12</source>
        <translation>un mois se situe entre 1 et 12</translation>
    </message>
    <message>
        <source>expected five labels, best first, or none</source>
        <translation>attendu : cinq libellés, le meilleur d'abord, ou aucun</translation>
    </message>
    <message>
        <source>at least one way of reporting is needed</source>
        <translation>il faut au moins une façon de rapporter</translation>
    </message>
    <message>
        <source>this term is not known</source>
        <translation>ce terme est inconnu</translation>
    </message>
    <message>
        <source>levels stand highest first, each once</source>
        <translation>les niveaux vont du plus haut au plus bas, chacun une fois</translation>
    </message>
    <message>
        <source>at least one kind of agreement is needed</source>
        <translation>il faut au moins un type d'accord</translation>
    </message>
    <message>
        <source>there is no scheme "%1" in this rule set</source>
        <translation>il n'y a pas de barème « %1 » dans ce jeu de règles</translation>
    </message>
    <message>
        <source>there is no layout "%1" in this rule set</source>
        <translation>il n'y a pas de mise en page « %1 » dans ce jeu de règles</translation>
    </message>
    <message>
        <source>name at least one kind of agreement</source>
        <translation>nommez au moins un type d'accord</translation>
    </message>
    <message>
        <source>the weights up to here total %1, more than 100</source>
        <translation>les poids jusqu'ici totalisent %1, plus de 100</translation>
    </message>
    <message>
        <source>this month has no day %1 in every year</source>
        <translation>ce mois n'a pas de jour %1 chaque année</translation>
    </message>
    <message>
        <source>a fixed date has a month and a day, no offset</source>
        <translation>une date fixe a un mois et un jour, pas de décalage</translation>
    </message>
    <message>
        <source>an offset has no month, day or side</source>
        <translation>un décalage n'a ni mois, ni jour, ni côté</translation>
    </message>
    <message>
        <source>what repeats is counted from cycle_start</source>
        <translation>ce qui se répète se compte à partir de cycle_start</translation>
    </message>
    <message>
        <source>repeats after 1 to 12 months</source>
        <translation>se répète tous les 1 à 12 mois</translation>
    </message>
    <message>
        <source>more than ten years from its anchor</source>
        <translation>à plus de dix ans de son ancrage</translation>
    </message>
    <message>
        <source>contracts and acting appointments count from start or expiry, all else from the cycle or a fixed date</source>
        <translation>les contrats et les intérims se comptent à partir de start ou expiry, tout le reste à partir du cycle ou d'une date fixe</translation>
    </message>
    <message>
        <source>nothing fills the place %1</source>
        <translation>rien ne remplit l'emplacement %1</translation>
    </message>
    <message>
        <source>a document has at least one section</source>
        <translation>un document a au moins une section</translation>
    </message>
    <message>
        <source>this section needs the column "indicator"</source>
        <translation>cette section a besoin de la colonne « indicator »</translation>
    </message>
    <message>
        <source>the shares total %1, not 100</source>
        <translation>les parts totalisent %1, et non 100</translation>
    </message>
    <message>
        <source>expected one share for each of the %1 categories</source>
        <translation>attendu : une part pour chacune des %1 catégories</translation>
    </message>
    <message>
        <source>rows stand best first: %1 does not follow %2</source>
        <translation>les lignes vont de la meilleure à la moins bonne : %1 ne vient pas après %2</translation>
    </message>
    <message>
        <source>some days are also those of "%1"</source>
        <translation>certains jours sont aussi ceux de « %1 »</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>attendu : %1, trouvé : %2</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>the text is empty; leave the key out instead</source>
        <translation>le texte est vide ; omettez plutôt la clé</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a decimal number in quotes</source>
        <translation>un nombre décimal entre guillemets</translation>
    </message>
    <message>
        <source>a date as in "2015-07-01"</source>
        <translation>une date comme "2015-07-01"</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>cette clé est inconnue ici</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l'un de : %1</translation>
    </message>
    <message>
        <source>"%1" is missing</source>
        <translation>« %1 » manque</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recours</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>Note composite</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Première partie</translation>
    </message>
    <message>
        <source>Key performance indicator</source>
        <translation>Indicateur clé de performance</translation>
    </message>
    <message>
        <source>Mid-year review</source>
        <translation>Revue à mi-parcours</translation>
    </message>
    <message>
        <source>Moderation exercise</source>
        <translation>Exercice de modération</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Note brute</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Seconde partie</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>Note pondérée</translation>
    </message>
    <message>
        <source>Individual work plan</source>
        <translation>Plan de travail individuel</translation>
    </message>
    <message>
        <source>National KRA</source>
        <translation>DRC national</translation>
    </message>
    <message>
        <source>Sector KRA</source>
        <translation>DRC sectoriel</translation>
    </message>
    <message>
        <source>Agency KRA</source>
        <translation>DRC d'organisme</translation>
    </message>
    <message>
        <source>Local KRA</source>
        <translation>DRC local</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, ligne %2, %3 : %4</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (et %n de plus)</numerusform>
            <numerusform> (et %n de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule set "%1". There are: %2.</source>
        <translation>Il n'y a pas de jeu de règles « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>The rule set "%1" cannot be read.</source>
        <translation>Le jeu de règles « %1 » est illisible.</translation>
    </message>
    <message>
        <source>a sourced rule names its source</source>
        <translation>une règle sourcée nomme sa source</translation>
    </message>
    <message>
        <source>it ends on %1, before it begins on %2</source>
        <translation>elle prend fin le %1, avant de commencer le %2</translation>
    </message>
    <message>
        <source>expected five marks, best first</source>
        <translation>attendu : cinq notes, la meilleure d'abord</translation>
    </message>
    <message>
        <source>written in format %1; this program reads format %2</source>
        <translation>écrit au format %1 ; ce programme lit le format %2</translation>
    </message>
    <message>
        <source>"%1" is a standard scheme whose method, span, marks and digits are fixed; name a different one differently</source>
        <translation>« %1 » est un barème standard dont la méthode, l'étendue, les notes et les décimales sont fixes ; donnez un autre nom à un barème différent</translation>
    </message>
    <message>
        <source>bands stand best first: %1 does not follow %2</source>
        <translation>les paliers vont du meilleur au moins bon : %1 ne vient pas après %2</translation>
    </message>
    <message>
        <source>the last band must reach the worst score, %1</source>
        <translation>le dernier palier doit atteindre la plus mauvaise note, %1</translation>
    </message>
    <message>
        <source>the best and the worst score are the same</source>
        <translation>la meilleure et la plus mauvaise note sont les mêmes</translation>
    </message>
    <message>
        <source>a composite has 0 to 6 digits after the point</source>
        <translation>une note composite a de 0 à 6 décimales</translation>
    </message>
    <message>
        <source>the same composite cannot count as 0 and as 100</source>
        <translation>la même note composite ne peut pas compter pour 0 et pour 100</translation>
    </message>
    <message>
        <source>marks stand best first: %1 does not follow %2</source>
        <translation>les notes vont de la meilleure à la moins bonne : %1 ne vient pas après %2</translation>
    </message>
    <message>
        <source>expected at least 1, and no fewer at most</source>
        <translation>attendu : au moins 1, et un maximum qui n’est pas inférieur</translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message>
        <source>claimed</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>no figure given</source>
        <translation>aucun chiffre donné</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>pas dû</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>Achieved in the year, their sum: %1</source>
        <translation>Réalisé dans l'année, leur somme : %1</translation>
    </message>
    <message>
        <source>Achieved in the year, their average: %1</source>
        <translation>Réalisé dans l'année, leur moyenne : %1</translation>
    </message>
    <message>
        <source>Achieved in the year, their maximum: %1</source>
        <translation>Réalisé dans l'année, leur maximum : %1</translation>
    </message>
    <message>
        <source>Achieved in the year, the latest of them: %1</source>
        <translation>Réalisé dans l'année, le plus récent : %1</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation>%1 se situe entre %2 et %3</translation>
    </message>
    <message>
        <source>%1, %3 of %4 days from the latter: %2 × %3 ÷ %4 = %5</source>
        <translation>%1, à %3 des %4 jours de ce dernier : %2 × %3 ÷ %4 = %5</translation>
    </message>
    <message>
        <source>%1 where lower is better earns the best score: %2</source>
        <translation>%1 là où le plus bas est le mieux obtient la meilleure note : %2</translation>
    </message>
    <message>
        <source>%1 is not the whole of what was agreed, and it is all or nothing: %2</source>
        <translation>%1 n'est pas la totalité de ce qui a été convenu, et c'est tout ou rien : %2</translation>
    </message>
    <message>
        <source>%1 is at least as good as %2, the best level: %3</source>
        <translation>%1 est au moins aussi bon que %2, le meilleur niveau : %3</translation>
    </message>
    <message>
        <source>%1 satisfies %2: %3</source>
        <translation>%1 satisfait %2 : %3</translation>
    </message>
    <message>
        <source>%1 is worse than %2, the last level: %3</source>
        <translation>%1 est moins bon que %2, le dernier niveau : %3</translation>
    </message>
    <message>
        <source>“%1” is the level %2: %3</source>
        <translation>« %1 » est le niveau %2 : %3</translation>
    </message>
    <message>
        <source>“%1” is none of the levels: %2</source>
        <translation>« %1 » n'est aucun des niveaux : %2</translation>
    </message>
    <message>
        <source>%1 against a target of zero: %2, by the rule set</source>
        <translation>%1 pour une cible de zéro : %2, selon le jeu de règles</translation>
    </message>
    <message>
        <source>The mark agreed: %1</source>
        <translation>La note convenue : %1</translation>
    </message>
    <message>
        <source>By the order of its levels lower is better, against the direction stated.</source>
        <translation>D'après l'ordre de ses niveaux, le plus bas est le mieux, contrairement au sens indiqué.</translation>
    </message>
    <message>
        <source>By the order of its levels higher is better, against the direction stated.</source>
        <translation>D'après l'ordre de ses niveaux, le plus haut est le mieux, contrairement au sens indiqué.</translation>
    </message>
    <message>
        <source>No direction is stated: lower is taken as better.</source>
        <translation>Aucun sens n'est indiqué : le plus bas est pris pour le mieux.</translation>
    </message>
    <message>
        <source>No direction is stated: higher is taken as better.</source>
        <translation>Aucun sens n'est indiqué : le plus haut est pris pour le mieux.</translation>
    </message>
    <message>
        <source>A ratio is kept as written and has no score.</source>
        <translation>Un rapport est conservé tel qu'écrit et n'a pas de note.</translation>
    </message>
    <message>
        <source>No target level is filled in.</source>
        <translation>Aucun niveau de cible n'est rempli.</translation>
    </message>
    <message>
        <source>No target is given.</source>
        <translation>Aucune cible n'est donnée.</translation>
    </message>
    <message>
        <source>The target is zero, and the rule set does not say how to score that.</source>
        <translation>La cible est zéro, et le jeu de règles ne dit pas comment noter cela.</translation>
    </message>
    <message>
        <source>The target is below zero, which the formula cannot score.</source>
        <translation>La cible est inférieure à zéro, ce que la formule ne peut pas noter.</translation>
    </message>
    <message>
        <source>The scheme computes with numbers, and this is none.</source>
        <translation>Le barème calcule avec des nombres, et ceci n'en est pas un.</translation>
    </message>
    <message>
        <source>It is reported in periods of several lengths; keep to quarters, half-years or months.</source>
        <translation>C'est rapporté par périodes de plusieurs longueurs ; tenez-vous-en aux trimestres, aux semestres ou aux mois.</translation>
    </message>
    <message>
        <source>Figures of this kind cannot be added up; only the last can count.</source>
        <translation>Les chiffres de ce type ne s'additionnent pas ; seul le dernier peut compter.</translation>
    </message>
    <message>
        <source>The figures are too large to compute with.</source>
        <translation>Les chiffres sont trop grands pour le calcul.</translation>
    </message>
    <message>
        <source>Nothing was reported in any period.</source>
        <translation>Rien n'a été rapporté pour aucune période.</translation>
    </message>
    <message>
        <source>With a period missing, the year is missing.</source>
        <translation>Une période manque, donc l'année manque.</translation>
    </message>
    <message>
        <source>Not due yet: left out of the composite.</source>
        <translation>Pas encore dû : laissé hors de la note composite.</translation>
    </message>
    <message>
        <source>Not applicable: left out of the composite.</source>
        <translation>Sans objet : laissé hors de la note composite.</translation>
    </message>
    <message>
        <source>%1 It is left out of the composite.</source>
        <translation>%1 Il est laissé hors de la note composite.</translation>
    </message>
    <message>
        <source>Nothing was reported: the worst score, %1.</source>
        <translation>Rien n'a été rapporté : la plus mauvaise note, %1.</translation>
    </message>
    <message>
        <source>%1 lies beyond the scale and is held at %2.</source>
        <translation>%1 sort de l'échelle et est ramené à %2.</translation>
    </message>
    <message>
        <source>No indicator has a score yet.</source>
        <translation>Aucun indicateur n'a encore de note.</translation>
    </message>
    <message>
        <source>Mean of the raw scores of %1 indicators: %2</source>
        <translation>Moyenne des notes brutes de %1 indicateurs : %2</translation>
    </message>
    <message>
        <source>Sum of weight × raw score ÷ 100 over %1 indicators: %2</source>
        <translation>Somme de poids × note brute ÷ 100 sur %1 indicateurs : %2</translation>
    </message>
    <message>
        <source>Sum of weight × raw score ÷ %1, the weight scored, over %2 indicators: %3</source>
        <translation>Somme de poids × note brute ÷ %1, le poids noté, sur %2 indicateurs : %3</translation>
    </message>
    <message>
        <source>%1 stands over %2 % of the weight, with %3 left out, and has no rating.</source>
        <translation>%1 porte sur %2 % du poids, %3 étant laissés de côté, et n'a pas d'appréciation.</translation>
    </message>
    <message>
        <source>Rounded to %1: %2, from %3 up</source>
        <translation>Arrondi à %1 : %2, à partir de %3</translation>
    </message>
    <message>
        <source>Rounded to %1: %2, up to %3</source>
        <translation>Arrondi à %1 : %2, jusqu'à %3</translation>
    </message>
    <message>
        <source>Rounded to %1: no rating</source>
        <translation>Arrondi à %1 : pas d'appréciation</translation>
    </message>
    <message>
        <source>“%1” is too large: a number has at most 28 digits before the point.</source>
        <translation>« %1 » est trop grand : un nombre a au plus 28 chiffres avant la virgule.</translation>
    </message>
    <message>
        <source>“%1” is not a number: expected digits such as %2 or, grouped, %3.</source>
        <translation>« %1 » n'est pas un nombre : attendu des chiffres comme %2 ou, groupés, %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date: expected year, month and day such as 2015-06-30.</source>
        <translation>« %1 » n'est pas une date : attendu année, mois et jour comme 2015-06-30.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>« %1 » n'est ni yes ni no.</translation>
    </message>
    <message>
        <source>The quota table has no row for a score of %1; the places must be decided by hand.</source>
        <translation>Le tableau de quotas n'a pas de ligne pour une note de %1 ; les places doivent être décidées à la main.</translation>
    </message>
    <message>
        <source>The shares of a quota total 100, not %1.</source>
        <translation>Les parts d'un quota totalisent 100, et non %1.</translation>
    </message>
    <message>
        <source>A weight lies between 0 and 100, not at %1.</source>
        <translation>Un poids se situe entre 0 et 100, pas à %1.</translation>
    </message>
    <message>
        <source>A weight has at most two decimals, unlike %1.</source>
        <translation>Un poids a au plus deux décimales, contrairement à %1.</translation>
    </message>
    <message>
        <source>The figure is no mark of this scheme.</source>
        <translation>Le chiffre n'est pas une note de ce barème.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number: expected one such as 3.</source>
        <translation>« %1 » n'est pas un nombre entier : attendu un nombre comme 3.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>« %1 » n'est aucun des choix.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Choose from the list.</source>
        <translation>Rien ne s'appelle « %1 ». Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is not a date: expected one such as %2 or 2015-06-30.</source>
        <translation>« %1 » n'est pas une date : attendu une date comme %2 ou 2015-06-30.</translation>
    </message>
    <message>
        <source>There is no weight to scale. Enter some, or spread the weights evenly.</source>
        <translation>Il n'y a pas de poids à ajuster. Saisissez-en, ou répartissez les poids également.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>pas encore échu</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>cannot be scored</source>
        <translation>ne peut pas être noté</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The copy is damaged: %1</source>
        <translation>La copie est endommagée : %1</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name; nothing was changed.</source>
        <translation>%1 existe déjà. Choisissez un autre nom ; rien n'a été modifié.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder and the room on its disk.</source>
        <translation>%1 n'a pas pu être écrit. Vérifiez le dossier et la place sur son disque.</translation>
    </message>
    <message>
        <source>%1 cannot be used safely: its setting "%2" is "%3".</source>
        <translation>%1 ne peut pas être utilisé sans risque : son réglage « %2 » vaut « %3 ».</translation>
    </message>
    <message>
        <source>Two different SQLite libraries are in use. Reinstall Mandate.</source>
        <translation>Deux bibliothèques SQLite différentes sont utilisées. Réinstallez Mandate.</translation>
    </message>
    <message>
        <source>%1 is not a Mandate register. Choose a file that ends in .mandate.</source>
        <translation>%1 n'est pas un registre Mandate. Choisissez un fichier qui se termine par .mandate.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Mandate (format %2; this program knows up to %3). Update this program to open it.</source>
        <translation>%1 a été écrit par un Mandate plus récent (format %2 ; ce programme connaît jusqu'à %3). Mettez ce programme à jour pour l'ouvrir.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short. Nothing was changed; open the newest backup instead.</source>
        <translation>%1 est endommagé ou tronqué. Rien n'a été modifié ; ouvrez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder is there and that you may use it.</source>
        <translation>%1 ne peut pas être ouvert. Vérifiez que le dossier est là et que vous pouvez l'utiliser.</translation>
    </message>
    <message>
        <source>The SQLite driver is not the expected one. Reinstall Mandate.</source>
        <translation>Le pilote SQLite n'est pas celui attendu. Réinstallez Mandate.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected.</source>
        <translation>Le fichier ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>%1 cannot be made. %2</source>
        <translation>%1 ne peut pas être créé. %2</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a register with "new".</source>
        <translation>Il n'y a pas de fichier %1. Vérifiez le nom, ou créez un registre avec « new ».</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file that ends in .mandate.</source>
        <translation>%1 n'est pas un fichier. Choisissez un fichier qui se termine par .mandate.</translation>
    </message>
    <message>
        <source>%1 holds tables or triggers that Mandate did not make, so it was not opened. Use a backup, or ask whoever changed it.</source>
        <translation>%1 contient des tables ou des déclencheurs que Mandate n'a pas créés et n'a donc pas été ouvert. Utilisez une sauvegarde, ou demandez à qui l'a modifié.</translation>
    </message>
    <message>
        <source>This agreement is no longer in the register.</source>
        <translation>Cet accord n'est plus dans le registre.</translation>
    </message>
    <message>
        <source>The register holds no agreement with the code "%1".</source>
        <translation>Le registre ne contient aucun accord avec le code « %1 ».</translation>
    </message>
    <message>
        <source>The cycle %1 has no rule set. Give it one before anything is scored.</source>
        <translation>Le cycle %1 n'a pas de jeu de règles. Donnez-lui-en un avant toute notation.</translation>
    </message>
    <message>
        <source>the rule set %1 of this register</source>
        <translation>le jeu de règles %1 de ce registre</translation>
    </message>
    <message>
        <source>The audit trail was altered at save %1, "%2" by %3. Compare with a backup before you rely on anything entered since.</source>
        <translation>La piste d'audit a été altérée à l'enregistrement %1, « %2 » par %3. Comparez avec une sauvegarde avant de vous fier à quoi que ce soit saisi depuis.</translation>
    </message>
    <message>
        <source>It lies on a network or synchronised folder (%1), where two computers could overwrite each other. Copy it to a local disk to change it.</source>
        <translation>Il se trouve dans un dossier réseau ou synchronisé (%1), où deux ordinateurs pourraient s'écraser l'un l'autre. Copiez-le sur un disque local pour le modifier.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Nothing was changed; try again when it has finished.</source>
        <translation>%1 est utilisé par un autre programme. Rien n'a été modifié ; réessayez lorsqu'il aura terminé.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Copy it to a folder of your own, or ask for permission to write it.</source>
        <translation>%1 ne peut pas être écrit. Copiez-le dans un dossier à vous, ou demandez l'autorisation d'y écrire.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation>Le disque qui contient %1 est plein. Rien n'a été modifié ; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk or network that holds %1 reported a fault. Check it, then open the register again.</source>
        <translation>Le disque ou le réseau qui contient %1 a signalé une panne. Vérifiez-le, puis rouvrez le registre.</translation>
    </message>
    <message>
        <source>%1 holds something too large for this computer.</source>
        <translation>%1 contient quelque chose de trop grand pour cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 refused a record that contradicts another.</source>
        <translation>%1 a refusé une fiche qui en contredit une autre.</translation>
    </message>
    <message>
        <source>%1 cannot be used: the database reported a fault.</source>
        <translation>%1 ne peut pas être utilisé : la base de données a signalé une panne.</translation>
    </message>
    <message>
        <source>Nothing was saved: a %1 would refer to a %2 that is not there.</source>
        <translation>Rien n'a été enregistré : une fiche « %1 » renverrait à une fiche « %2 » qui n'existe pas.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing was saved. %2</source>
        <translation>%1 n'est ouvert qu'en lecture, donc rien n'a été enregistré. %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached any more, so it is not known whether the last change was saved. Open the register again and look at its history.</source>
        <translation>%1 n'est plus accessible ; on ne sait donc pas si la dernière modification a été enregistrée. Rouvrez le registre et regardez son historique.</translation>
    </message>
    <message>
        <source>The audit trail names a table this program does not know: %1.</source>
        <translation>La piste d'audit nomme une table que ce programme ne connaît pas : %1.</translation>
    </message>
    <message>
        <source>The audit trail names a field this program does not know: %1.</source>
        <translation>La piste d'audit nomme un champ que ce programme ne connaît pas : %1.</translation>
    </message>
    <message>
        <source>There is no such save in the audit trail.</source>
        <translation>Il n'y a pas d'enregistrement de ce genre dans la piste d'audit.</translation>
    </message>
    <message>
        <source>"%1" cannot be undone: it is an act, and acts stand. Record a new one instead.</source>
        <translation>« %1 » ne peut pas être annulé : c'est un acte, et les actes restent. Enregistrez-en plutôt un nouveau.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>The disk gave back something else than was written for a %1. Nothing was saved; check the disk.</source>
        <translation>Le disque a rendu autre chose que ce qui a été écrit pour une fiche « %1 ». Rien n'a été enregistré ; vérifiez le disque.</translation>
    </message>
    <message>
        <source>%1 of this %2 is now "%3"; you saw "%4" and wrote "%5". Nothing was saved: look at both, then decide.</source>
        <translation>Le champ « %1 » de cette fiche (%2) vaut maintenant « %3 » ; vous aviez vu « %4 » et écrit « %5 ». Rien n'a été enregistré : comparez les deux, puis décidez.</translation>
    </message>
    <message>
        <source>This %1 has been withdrawn or changed since you saw it. Nothing was saved: look again, then decide.</source>
        <translation>Cette fiche (%1) a été retirée ou modifiée depuis que vous l'avez vue. Rien n'a été enregistré : regardez de nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>A %1 is never changed or taken back once entered; record a new one that replaces it.</source>
        <translation>Une fiche « %1 » n'est jamais modifiée ni reprise une fois saisie ; saisissez-en une nouvelle qui la remplace.</translation>
    </message>
    <message>
        <source>There is already a record with the code "%1"; this %2 needs another one.</source>
        <translation>Il existe déjà une fiche avec le code « %1 » ; celle-ci (%2) doit en avoir un autre.</translation>
    </message>
    <message>
        <source>This %1 lacks something it cannot be without: a code, or what it belongs to.</source>
        <translation>Il manque à cette fiche (%1) quelque chose d'indispensable : un code, ou ce à quoi elle appartient.</translation>
    </message>
    <message>
        <source>No copy was made. %1</source>
        <translation>Aucune copie n'a été faite. %1</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Check the folder.</source>
        <translation>%1 ne peut pas être créé : %2. Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>The %1 %2 was removed behind the audit trail's back.</source>
        <translation>La fiche « %1 » %2 a été supprimée à l'insu de la piste d'audit.</translation>
    </message>
    <message>
        <source>The %1 %2 was added behind the audit trail's back.</source>
        <translation>La fiche « %1 » %2 a été ajoutée à l'insu de la piste d'audit.</translation>
    </message>
    <message>
        <source>The %1 %2 was altered behind the audit trail's back: %3 is "%4", and the audit trail says "%5".</source>
        <translation>La fiche « %1 » %2 a été altérée à l'insu de la piste d'audit : « %3 » vaut « %4 », et la piste d'audit dit « %5 ».</translation>
    </message>
    <message>
        <source>%1 was written by an older Mandate and needs this program to bring it up to date. Open it where it can be written.</source>
        <translation>%1 a été écrit par un Mandate plus ancien et doit être mis à niveau par ce programme. Ouvrez-le là où il peut être écrit.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being signed. Nothing was signed: look at it again, then sign.</source>
        <translation>%1 a été modifié pendant la signature. Rien n'a été signé : regardez-le de nouveau, puis signez.</translation>
    </message>
    <message>
        <source>The scan %1 cannot be read: %2. Check the name.</source>
        <translation>Le scan %1 est illisible : %2. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>The scan %1 is larger than 32 MB. Scan it in grey or at 150 dots per inch.</source>
        <translation>Le scan %1 dépasse 32 Mo. Numérisez en niveaux de gris ou à 150 points par pouce.</translation>
    </message>
    <message>
        <source>The register keeps no such file.</source>
        <translation>Le registre ne conserve aucun fichier de ce genre.</translation>
    </message>
    <message>
        <source>The file %1 kept in this register is missing or was altered. Take it from a backup.</source>
        <translation>Le fichier %1 conservé dans ce registre manque ou a été altéré. Reprenez-le d'une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 ne peut pas être écrit : %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Signature de %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>This %1 is in the register already.</source>
        <translation>Cette fiche (%1) est déjà dans le registre.</translation>
    </message>
    <message>
        <source>This was not finished, as it was cancelled.</source>
        <translation>Cela n'a pas été terminé, car l'opération a été annulée.</translation>
    </message>
    <message>
        <source>The cycle needs a code, such as 2014-15.</source>
        <translation>Le cycle a besoin d’un code, par exemple 2014-15.</translation>
    </message>
    <message>
        <source>The register holds a cycle %1 already. Give this one another code.</source>
        <translation>Le registre contient déjà un cycle %1. Donnez un autre code à celui-ci.</translation>
    </message>
    <message>
        <source>Say which rule set the cycle follows.</source>
        <translation>Dites quel jeu de règles suit le cycle.</translation>
    </message>
    <message>
        <source>Say the first day of the cycle.</source>
        <translation>Indiquez le premier jour du cycle.</translation>
    </message>
    <message>
        <source>Say the last day of the cycle.</source>
        <translation>Indiquez le dernier jour du cycle.</translation>
    </message>
    <message>
        <source>These days overlap those of the cycle %1. Correct its dates or these.</source>
        <translation>Ces jours chevauchent ceux du cycle %1. Corrigez ses dates ou celles-ci.</translation>
    </message>
</context>
<context>
    <name>target_part</name>
    <message>
        <source>KPI</source>
        <translation>ICP</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Unit or post</source>
        <translation>Unité ou poste</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Porté par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>part of a target</source>
        <translation>partie d'une cible</translation>
    </message>
</context>
</TS>
