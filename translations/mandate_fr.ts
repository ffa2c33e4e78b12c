<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>account</name>
    <message>
        <source>Sign-in name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
</context>
<context>
    <name>account_key</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Key for signing</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Key for sealing</source>
        <translation>Clé de chiffrement</translation>
    </message>
    <message>
        <source>Revokes</source>
        <translation>Révoque</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
</context>
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
    <name>agreement_move</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>step of an agreement</source>
        <translation>étape d&apos;un accord</translation>
    </message>
</context>
<context>
    <name>agreement_status</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>status of an agreement</source>
        <translation>statut d&apos;un accord</translation>
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
        <translation>%1 n&apos;indique aucun barème de notation et le jeu de règles %2 n&apos;en prévoit aucun pour ce type. Indiquez le barème dans l&apos;accord.</translation>
    </message>
    <message>
        <source>%1 is to be scored by &quot;%2&quot;, which the rule set %3 does not have. Choose one of its schemes.</source>
        <translation>%1 doit être noté selon «&#xa0;%2&#xa0;», que le jeu de règles %3 ne contient pas. Choisissez l&apos;un de ses barèmes.</translation>
    </message>
    <message>
        <source>Weighted: %1 × %2 ÷ 100 = %3</source>
        <translation>Pondéré&#xa0;: %1 × %2 ÷ 100 = %3</translation>
    </message>
    <message>
        <source>It serves itself by a detour. Remove one of the alignments of the loop.</source>
        <translation>Il se sert lui-même par un détour. Supprimez l&apos;un des alignements de la boucle.</translation>
    </message>
    <message>
        <source>%1: %2 of 100, carries %3 %</source>
        <translation>%1&#xa0;: %2 sur 100, compte pour %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1: nothing scored yet, left out; carries %2 %</source>
        <translation>%1&#xa0;: encore rien de noté, laissé de côté&#xa0;; compte pour %2&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing serves it.</source>
        <translation>Rien ne le sert.</translation>
    </message>
    <message>
        <source>No part of it has been scored.</source>
        <translation>Aucune de ses parties n&apos;a été notée.</translation>
    </message>
    <message>
        <source>Σ share × attainment ÷ Σ share = %1, over %2 % of it</source>
        <translation>Σ part × réalisation ÷ Σ part = %1, sur %2&#xa0;% de l&apos;ensemble</translation>
    </message>
    <message>
        <source>It was reached: 100.</source>
        <translation>Il a été atteint&#xa0;: 100.</translation>
    </message>
    <message>
        <source>It was not reached: 0.</source>
        <translation>Il n&apos;a pas été atteint&#xa0;: 0.</translation>
    </message>
    <message>
        <source>There is no baseline to measure the way from, so it counts as reached or not.</source>
        <translation>Il n&apos;y a pas de valeur de référence d&apos;où mesurer le chemin&#xa0;: il compte donc comme atteint ou non.</translation>
    </message>
    <message>
        <source>From the baseline: (%1 − %2) ÷ (%3 − %2) × 100, held between 0 and 100 = %4</source>
        <translation>À partir de la valeur de référence&#xa0;: (%1 − %2) ÷ (%3 − %2) × 100, maintenu entre 0 et 100 = %4</translation>
    </message>
    <message>
        <source>There is no baseline: %1 ÷ %2 × 100, held between 0 and 100 = %3</source>
        <translation>Il n&apos;y a pas de valeur de référence&#xa0;: %1 ÷ %2 × 100, maintenu entre 0 et 100 = %3</translation>
    </message>
    <message>
        <source>No year has a target to compare with.</source>
        <translation>Aucune année n&apos;a de cible à laquelle comparer.</translation>
    </message>
    <message>
        <source>No year with a target has ended yet.</source>
        <translation>Aucune année dotée d&apos;une cible n&apos;est encore terminée.</translation>
    </message>
    <message>
        <source>The last year with a target that has ended is %1: %2 was to be reached.</source>
        <translation>La dernière année terminée dotée d&apos;une cible est %1&#xa0;: il fallait atteindre %2.</translation>
    </message>
    <message>
        <source>Nothing was reported for it.</source>
        <translation>Rien n&apos;a été rapporté pour elle.</translation>
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
        <translation>Cité de mémoire&#xa0;; la page qui le prouverait n&apos;a pas été lue</translation>
    </message>
    <message>
        <source>Follows from what was read</source>
        <translation>Découle de ce qui a été lu</translation>
    </message>
    <message>
        <source>A choice of this rule set, no government&apos;s rule</source>
        <translation>Un choix de ce jeu de règles, non la règle d&apos;un gouvernement</translation>
    </message>
    <message>
        <source>Stands in for a rule that was not found</source>
        <translation>Tient lieu d&apos;une règle qui n&apos;a pas été trouvée</translation>
    </message>
    <message>
        <source>%1, of the rule set %2</source>
        <translation>%1, du jeu de règles %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Rien n&apos;en est encore noté</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Ensemble&#xa0;: %1</translation>
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
        <translation>%1&#xa0;: laissé de côté, car sans note</translation>
    </message>
    <message>
        <source>%1: raw score %2, adds %3</source>
        <translation>%1&#xa0;: note brute %2, apporte %3</translation>
    </message>
    <message>
        <source>%1: weight %2 × raw score %3 ÷ 100 = %4</source>
        <translation>%1&#xa0;: poids %2 × note brute %3 ÷ 100 = %4</translation>
    </message>
    <message>
        <source>Composite score of %1</source>
        <translation>Note composite de %1</translation>
    </message>
    <message>
        <source>Objective %1: %2</source>
        <translation>Objectif %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is scored yet</source>
        <translation>Rien n&apos;est encore noté</translation>
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
        <translation>%1 est arrondi une seule fois, en dernier, à %2 décimales, une moitié s&apos;éloignant de zéro&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing is rounded here: figures are kept to nine decimals. Only the composite is rounded, once, to %1 decimals.</source>
        <translation>Rien n&apos;est arrondi ici&#xa0;: les chiffres sont conservés avec neuf décimales. Seule la note composite est arrondie, une seule fois, à %1 décimales.</translation>
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
        <source>The value &quot;%1&quot; makes no sense as %2 of %3.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» n&apos;a pas de sens dans le champ «&#xa0;%2&#xa0;» de la fiche «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot; that can hold %3.</source>
        <translation>La fiche «&#xa0;%1&#xa0;» n&apos;a aucun champ «&#xa0;%2&#xa0;» qui puisse contenir %3.</translation>
    </message>
    <message>
        <source>%1 is not a file. Check the name.</source>
        <translation>%1 n&apos;est pas un fichier. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that are expected of it. Check the name.</source>
        <translation>%1 est plus grand que les %2 attendus. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name.</source>
        <translation>%1 est illisible&#xa0;: %2. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>%1 could not be read: reading it failed, or took more memory or time than any sound file does. Nothing was changed. Ask whoever sent it for another copy.</source>
        <translation>%1 n&apos;a pas pu être lu&#xa0;: la lecture a échoué, ou a pris plus de mémoire ou de temps que n&apos;en demande un fichier intact. Rien n&apos;a été modifié. Demandez une autre copie à la personne qui l&apos;a envoyé.</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>La lecture a été arrêtée&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>behalf</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Met fin à</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>suppléance</translation>
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
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The picture would be too large. Save it as a PDF instead.</source>
        <translation>L&apos;image serait trop grande. Enregistrez-la plutôt en PDF.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>L&apos;image n&apos;a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Charts are written as .png, .svg or .pdf, not as %1.</source>
        <translation>Un graphique s&apos;écrit en .png, .svg ou .pdf, et non en %1.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 n&apos;est pas un fichier. Choisissez un autre nom.</translation>
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
        <translation>%1 sur %2&#xa0;%</translation>
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
        <translation>DRC d&apos;organisme</translation>
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
        <translation>Du plus mauvais au meilleur de chaque barème&#xa0;; hachuré&#xa0;: le poids n&apos;est pas entièrement noté.</translation>
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
        <translation>Accords par appréciation&#xa0;; hachuré&#xa0;: non définitif.</translation>
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
        <translation>Parmi tous les accords d&apos;un type, combien sont signés.</translation>
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
        <translation>Réalisation, de 0 à 100, d&apos;après ce qui sert chacun&#xa0;; hachuré&#xa0;: tout n&apos;en est pas noté.</translation>
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
        <translation>%1&#xa0;: plan %2, réel %3</translation>
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
        <translation>%1 n&apos;a pas de première partie. Indiquez avec qui il est conclu.</translation>
    </message>
    <message>
        <source>%1 has no second party. Enter whose agreement it is.</source>
        <translation>%1 n&apos;a pas de seconde partie. Indiquez de qui c&apos;est l&apos;accord.</translation>
    </message>
    <message>
        <source>%1 names no scoring scheme and the rule set %2 has none for its kind. Enter the scheme.</source>
        <translation>%1 n&apos;indique aucun barème de notation et le jeu de règles %2 n&apos;en prévoit aucun pour ce type. Indiquez le barème.</translation>
    </message>
    <message>
        <source>%1 is to be scored by “%2”, which the rule set %3 does not have. Choose one of its schemes.</source>
        <translation>%1 doit être noté selon «&#xa0;%2&#xa0;», que le jeu de règles %3 ne contient pas. Choisissez l&apos;un de ses barèmes.</translation>
    </message>
    <message>
        <source>The scheme “%1” has no rating bands: you decide what the score of %2 is called.</source>
        <translation>Le barème «&#xa0;%1&#xa0;» n&apos;a pas de paliers d&apos;appréciation&#xa0;: à vous de décider comment qualifier la note de %2.</translation>
    </message>
    <message>
        <source>%1 has no objectives. Enter what is to be achieved.</source>
        <translation>%1 n&apos;a aucun objectif. Indiquez ce qu&apos;il faut atteindre.</translation>
    </message>
    <message>
        <source>The weights of the objectives of %1 add up to %2. Change them so that they add up to 100.</source>
        <translation>La somme des poids des objectifs de %1 est %2. Modifiez-les pour qu&apos;elle soit de 100.</translation>
    </message>
    <message>
        <source>“%1” (%2 %)</source>
        <translation>«&#xa0;%1&#xa0;» (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 lacks what the rule set %2 prescribes: %3. Add it, or use this title for it.</source>
        <translation>%1 ne contient pas ce que prescrit le jeu de règles %2&#xa0;: %3. Ajoutez-le, ou donnez-lui cet intitulé.</translation>
    </message>
    <message>
        <source>The number %1 is given to %2 indicators. Give each its own.</source>
        <translation>Le numéro %1 est attribué à %2 indicateurs. Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Indicator %1 has no text. Enter what is measured.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de texte. Indiquez ce qui est mesuré.</translation>
    </message>
    <message>
        <source>Indicator %1 has no unit. Enter what it is counted in.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas d&apos;unité. Indiquez en quoi il se compte.</translation>
    </message>
    <message>
        <source>Indicator %1 has no weight. Enter its part of the objective&apos;s weight.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de poids. Indiquez sa part du poids de l&apos;objectif.</translation>
    </message>
    <message>
        <source>Indicator %1 has a weight, but the scheme “%2” counts all indicators equally. Clear it.</source>
        <translation>L&apos;indicateur %1 a un poids, mais le barème «&#xa0;%2&#xa0;» compte tous les indicateurs à égalité. Effacez-le.</translation>
    </message>
    <message>
        <source>Indicator %1 is prescribed with a weight of %2 but weighs %3. Give it the weight prescribed.</source>
        <translation>L&apos;indicateur %1 est prescrit avec un poids de %2 mais pèse %3. Donnez-lui le poids prescrit.</translation>
    </message>
    <message>
        <source>Indicator %1 has no class. Choose between input, activity, output, outcome and quality.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de classe. Choisissez entre intrant, activité, produit, effet et qualité.</translation>
    </message>
    <message>
        <source>Indicator %1 has no definition. Enter what exactly counts.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de définition. Indiquez ce qui compte exactement.</translation>
    </message>
    <message>
        <source>Indicator %1 has no data source. Enter where its figures come from.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de source de données. Indiquez d&apos;où viennent ses chiffres.</translation>
    </message>
    <message>
        <source>Indicator %1 has no owner, so the second party answers for it. Enter the post that does.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de responsable, la seconde partie en répond donc. Indiquez le poste qui en répond.</translation>
    </message>
    <message>
        <source>Indicator %1 does not say how its periods become one figure, so the last one counts. Choose sum, last, average or maximum.</source>
        <translation>L&apos;indicateur %1 ne dit pas comment ses périodes font un seul chiffre&#xa0;; la dernière compte donc. Choisissez somme, dernière, moyenne ou maximum.</translation>
    </message>
    <message>
        <source>A requirement of indicator %1 names no office. Enter who is to meet it.</source>
        <translation>Une exigence de l&apos;indicateur %1 ne nomme aucun organisme. Indiquez qui doit y répondre.</translation>
    </message>
    <message>
        <source>A requirement of indicator %1 does not say what is needed. Enter it.</source>
        <translation>Une exigence de l&apos;indicateur %1 ne dit pas ce qui est nécessaire. Indiquez-le.</translation>
    </message>
    <message>
        <source>%1 refused what indicator %2 requires of it. Agree on something else, or change the target.</source>
        <translation>%1 a refusé ce que l&apos;indicateur %2 exige de lui. Convenez d&apos;autre chose ou modifiez la cible.</translation>
    </message>
    <message>
        <source>%1 has not acknowledged what indicator %2 requires of it. Ask for its answer.</source>
        <translation>%1 n&apos;a pas accusé réception de ce que l&apos;indicateur %2 exige de lui. Demandez sa réponse.</translation>
    </message>
    <message>
        <source>The number %1 is given to %2 objectives. Give each its own.</source>
        <translation>Le numéro %1 est attribué à %2 objectifs. Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Objective %1 has no text. Enter what is to be achieved.</source>
        <translation>L&apos;objectif %1 n&apos;a pas de texte. Indiquez ce qu&apos;il faut atteindre.</translation>
    </message>
    <message>
        <source>Objective %1 has no weight. Enter its share of 100.</source>
        <translation>L&apos;objectif %1 n&apos;a pas de poids. Indiquez sa part sur 100.</translation>
    </message>
    <message>
        <source>Objective %1 has a weight, but the scheme “%2” counts all indicators equally. Clear it.</source>
        <translation>L&apos;objectif %1 a un poids, mais le barème «&#xa0;%2&#xa0;» compte tous les indicateurs à égalité. Effacez-le.</translation>
    </message>
    <message>
        <source>Objective %1 has no success indicator. Enter how it is measured.</source>
        <translation>L&apos;objectif %1 n&apos;a pas d&apos;indicateur de succès. Indiquez comment il est mesuré.</translation>
    </message>
    <message>
        <source>The indicators of objective %1 weigh %2 together, but the objective weighs %3. Make them equal.</source>
        <translation>Les indicateurs de l&apos;objectif %1 pèsent ensemble %2, mais l&apos;objectif pèse %3. Rendez-les égaux.</translation>
    </message>
    <message>
        <source>Objective %1 serves no key result area and no objective above: the cascade has a gap here. Enter what it serves.</source>
        <translation>L&apos;objectif %1 ne sert aucun domaine de résultats clés ni aucun objectif supérieur&#xa0;: la cascade est rompue ici. Indiquez ce qu&apos;il sert.</translation>
    </message>
    <message>
        <source>Objective %1 is prescribed with a weight of %2 but weighs %3. Give it the weight prescribed.</source>
        <translation>L&apos;objectif %1 est prescrit avec un poids de %2 mais pèse %3. Donnez-lui le poids prescrit.</translation>
    </message>
    <message>
        <source>The number %1 is given to %2 actions. Give each its own.</source>
        <translation>Le numéro %1 est attribué à %2 actions. Donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>Action %1 has no success indicator. Enter how it is measured, or remove it.</source>
        <translation>L&apos;action %1 n&apos;a pas d&apos;indicateur de succès. Indiquez comment elle est mesurée, ou supprimez-la.</translation>
    </message>
    <message>
        <source>%1 is signed, so this %2 cannot be changed. What is signed changes by an amendment that both parties sign.</source>
        <translation>%1 est signé&#xa0;: la fiche «&#xa0;%2&#xa0;» ne peut donc pas être modifiée. Ce qui est signé se modifie par un avenant que les deux parties signent.</translation>
    </message>
    <message>
        <source>A target of indicator %1 cannot be read. %2</source>
        <translation>Une cible de l&apos;indicateur %1 est illisible. %2</translation>
    </message>
    <message>
        <source>A past or projected figure of indicator %1 cannot be read. %2</source>
        <translation>Un chiffre passé ou projeté de l&apos;indicateur %1 est illisible. %2</translation>
    </message>
    <message>
        <source>Indicator %1 has no target level. Enter at least the best one.</source>
        <translation>L&apos;indicateur %1 n&apos;a aucun niveau de cible. Indiquez au moins le meilleur.</translation>
    </message>
    <message>
        <source>Indicator %1 has no target. Enter what is to be reached.</source>
        <translation>L&apos;indicateur %1 n&apos;a pas de cible. Indiquez ce qu&apos;il faut atteindre.</translation>
    </message>
    <message>
        <source>The target levels of indicator %1 go up and down: %2. Order them from best to worst.</source>
        <translation>Les niveaux de cible de l&apos;indicateur %1 montent et descendent&#xa0;: %2. Rangez-les du meilleur au plus mauvais.</translation>
    </message>
    <message>
        <source>Two neighbouring target levels of indicator %1 are equal: %2. The better one counts; clear the other, or set them apart.</source>
        <translation>Deux niveaux de cible voisins de l&apos;indicateur %1 sont égaux&#xa0;: %2. Le meilleur compte&#xa0;; effacez l&apos;autre ou écartez-les.</translation>
    </message>
    <message>
        <source>Indicator %1 says that more is better, but its levels say that less is: %2. The levels count; correct one of the two.</source>
        <translation>L&apos;indicateur %1 dit que plus est mieux, mais ses niveaux disent que moins est mieux&#xa0;: %2. Les niveaux comptent&#xa0;; corrigez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Indicator %1 says that less is better, but its levels say that more is: %2. The levels count; correct one of the two.</source>
        <translation>L&apos;indicateur %1 dit que moins est mieux, mais ses niveaux disent que plus est mieux&#xa0;: %2. Les niveaux comptent&#xa0;; corrigez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Indicator %1 is due on %2, before the year begins on %3. Check the date.</source>
        <translation>L&apos;indicateur %1 est attendu le %2, avant le début de l&apos;année le %3. Vérifiez la date.</translation>
    </message>
    <message>
        <source>Indicator %1 is due on %2, long after the year ends on %3. Check the date.</source>
        <translation>L&apos;indicateur %1 est attendu le %2, longtemps après la fin de l&apos;année le %3. Vérifiez la date.</translation>
    </message>
    <message>
        <source>Indicator %1 cannot exceed 100, but its target is %2. Lower the target, or say that it has no ceiling.</source>
        <translation>L&apos;indicateur %1 ne peut pas dépasser 100, mais sa cible est %2. Abaissez la cible, ou indiquez qu&apos;il n&apos;a pas de plafond.</translation>
    </message>
    <message>
        <source>Indicator %1 will not be scored under “%2” and will be left out of the composite. %3</source>
        <translation>L&apos;indicateur %1 ne sera pas noté selon «&#xa0;%2&#xa0;» et sera laissé hors de la note composite. %3</translation>
    </message>
    <message>
        <source>Indicator %1 lacks the actual figures of the last two years. Enter them, or a dash where there is none.</source>
        <translation>Il manque à l&apos;indicateur %1 les valeurs réelles des deux dernières années. Indiquez-les, ou un tiret là où il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Indicator %1 aims at %2, but last year %3 was reached. Raise the ambition, or be ready to say why not.</source>
        <translation>L&apos;indicateur %1 vise %2, mais %3 a été atteint l&apos;an dernier. Relevez l&apos;ambition, ou soyez prêt à dire pourquoi non.</translation>
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
        <translation>L&apos;indicateur %1 est rapporté à la fois par trimestres, semestres ou mois. Gardez-en un seul.</translation>
    </message>
    <message>
        <source>%1 has %2 objectives; %3 to %4 are thought best. Consider whether some belong together or are missing.</source>
        <translation>%1 compte %2 objectifs ; %3 à %4 sont jugés préférables. Voyez si certains vont ensemble ou s’il en manque.</translation>
    </message>
    <message>
        <source>The target of indicator %1 is not broken down properly. %2</source>
        <translation>La cible de l&apos;indicateur %1 n&apos;est pas déclinée correctement. %2</translation>
    </message>
    <message>
        <source>Of the target of indicator %1, %2 of %3 are passed down and %4 are left unallocated. Allocate the rest, or take the parts back.</source>
        <translation>Sur la cible de l&apos;indicateur %1, %2 de %3 sont transmis et %4 restent non répartis. Répartissez le reste, ou reprenez les parts.</translation>
    </message>
    <message>
        <source>Of the target of indicator %1, %2 are passed down, which is %4 more than its %3. Reduce the parts.</source>
        <translation>Sur la cible de l&apos;indicateur %1, %2 sont transmis, soit %4 de plus que ses %3. Réduisez les parts.</translation>
    </message>
    <message>
        <source>A part of the target of indicator %1 is carried by the indicator itself. Choose an indicator of the party&apos;s own agreement.</source>
        <translation>Une part de la cible de l&apos;indicateur %1 est portée par l&apos;indicateur lui-même. Choisissez un indicateur de l&apos;accord propre à la partie.</translation>
    </message>
    <message>
        <source>No indicator carries %1 of the %2 parts of the target of indicator %3 yet. Link them once the agreements below are drafted.</source>
        <translation>Aucun indicateur ne porte encore %1 des %2 parts de la cible de l&apos;indicateur %3. Reliez-les une fois rédigés les accords de niveau inférieur.</translation>
    </message>
    <message>
        <source>The appointment of %1 to %2 ends before it starts. Correct one of the dates.</source>
        <translation>La nomination de %1 à %2 prend fin avant de commencer. Corrigez l&apos;une des dates.</translation>
    </message>
    <message>
        <source>%1 and %2 hold the post %3 at the same time. End the one before the other starts, or make one of them acting.</source>
        <translation>%1 et %2 occupent le poste %3 en même temps. Mettez fin à l&apos;une des nominations avant que l&apos;autre commence, ou faites de l&apos;une un intérim.</translation>
    </message>
    <message>
        <source>The office %1 stands below itself. Give it, or one of the offices above it, another parent.</source>
        <translation>L&apos;organisme %1 dépend de lui-même. Donnez-lui, ou à l&apos;un des organismes au-dessus de lui, un autre organisme supérieur.</translation>
    </message>
    <message>
        <source>The post %1 reports to itself, by way of others. Correct whom one of them reports to.</source>
        <translation>Le poste %1 relève de lui-même, par l&apos;intermédiaire d&apos;autres. Corrigez de qui relève l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>The cycle %1 ends before it starts. Correct one of its dates.</source>
        <translation>Le cycle %1 se termine avant de commencer. Corrigez l&apos;une de ses dates.</translation>
    </message>
    <message>
        <source>The target of %1 is not broken down properly. %2</source>
        <translation>La cible de %1 n&apos;est pas déclinée correctement. %2</translation>
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
        <translation>L&apos;indicateur qui portait la part de %1 dans la cible de %2 a été retiré. Choisissez un autre indicateur de %1, ou effacez-le.</translation>
    </message>
    <message>
        <source>The target of %1 is passed down in a circle: %2. Choose another carrier for one of these parts.</source>
        <translation>La cible de %1 est transmise en cercle : %2. Choisissez un autre indicateur pour porter l&apos;une de ces parts.</translation>
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
    <name>closing</name>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>closings</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Attend une seconde personne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
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
    <name>confirmation</name>
    <message>
        <source>Of</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>confirmation</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>There is no option --%1 here. See --help.</source>
        <translation>Il n&apos;y a pas d&apos;option --%1 ici. Voir --help.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L&apos;option --%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>L&apos;option --%1 demande une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Something is missing. See --help.</source>
        <translation>Il manque quelque chose. Voir --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many. See --help.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop. Voir --help.</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2015-06-30, not &quot;%2&quot;.</source>
        <translation>--%1 demande une date comme 2015-06-30, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Copied to %1 and verified.</source>
        <translation>Copié vers %1 et vérifié.</translation>
    </message>
    <message>
        <source>Copies a register while it is in use, and verifies the copy.</source>
        <translation>Copie un registre pendant qu&apos;il est utilisé, et vérifie la copie.</translation>
    </message>
    <message>
        <source>this agreement only</source>
        <translation>cet accord seulement</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Open the newest backup instead.</source>
        <translation>Le fichier est endommagé&#xa0;: %1. Ouvrez plutôt la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>A signed version was altered: its fingerprint %1 no longer fits.</source>
        <translation>Une version signée a été altérée&#xa0;: son empreinte %1 ne correspond plus.</translation>
    </message>
    <message>
        <source>Checks the file, its audit trail, and every agreement for points to correct.</source>
        <translation>Vérifie le fichier, sa piste d&apos;audit et les points à corriger de chaque accord.</translation>
    </message>
    <message>
        <source>who does this; the audit trail keeps the name</source>
        <translation>qui fait cela&#xa0;; la piste d&apos;audit garde le nom</translation>
    </message>
    <message>
        <source>why; the audit trail keeps it</source>
        <translation>pourquoi&#xa0;; la piste d&apos;audit le garde</translation>
    </message>
    <message>
        <source>so many agencies; 109 by default</source>
        <translation>nombre d&apos;organismes&#xa0;; 109 par défaut</translation>
    </message>
    <message>
        <source>so many people; 1000 by default</source>
        <translation>nombre de personnes&#xa0;; 1000 par défaut</translation>
    </message>
    <message>
        <source>the same number gives the same nation</source>
        <translation>le même nombre donne la même nation</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>--%1 demande un nombre entier d&apos;au moins %2, et non «&#xa0;%3&#xa0;».</translation>
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
        <source>--limit needs a whole number above 0, not &quot;%1&quot;.</source>
        <translation>--limit demande un nombre entier supérieur à 0, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>how a foreign layout becomes the sheets of a workbook</source>
        <translation>comment une disposition étrangère devient les feuilles d&apos;un classeur</translation>
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
        <translation>%1&#xa0;: %2 ajoutées, %3 modifiées, %4 inchangées</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct what is named above and import again.</source>
        <translation>Rien n&apos;a été importé. Corrigez ce qui est nommé ci-dessus et importez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was a dry run.</source>
        <translation>Rien n&apos;a été importé&#xa0;: c&apos;était un essai à blanc.</translation>
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
        <source>--format is text, json or csv, not &quot;%1&quot;.</source>
        <translation>--format vaut text, json ou csv, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>how results are written; text is the default</source>
        <translation>comment les résultats sont écrits&#xa0;; text par défaut</translation>
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
        <translation>Codes de sortie&#xa0;: 0 fait, 1 problèmes trouvés, 2 mauvais usage, 3 lecture ou écriture impossible, 4 refusé.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See mandatectl --help.</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;%1&#xa0;». Voir mandatectl --help.</translation>
    </message>
    <message>
        <source>a rule set that comes with the program, or a rule set&apos;s file</source>
        <translation>un jeu de règles livré avec le programme, ou le fichier d&apos;un jeu de règles</translation>
    </message>
    <message>
        <source>fill it with the rule set&apos;s demonstration data</source>
        <translation>le remplir avec les données de démonstration du jeu de règles</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name.</source>
        <translation>%1 est illisible&#xa0;: %2. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>--rules is missing: under which rule set? mandatectl rules lists them.</source>
        <translation>--rules manque&#xa0;: selon quel jeu de règles&#xa0;? mandatectl rules les énumère.</translation>
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
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Printed %1 into %2.</source>
        <translation>Documents imprimés dans %2&#xa0;: %1.</translation>
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
        <source>who signed for the first party; the party&apos;s own name by default</source>
        <translation>qui a signé pour la première partie&#xa0;; par défaut, le nom de la partie elle-même</translation>
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
        <translation>quand la signature a eu lieu&#xa0;; aujourd&apos;hui par défaut</translation>
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
        <translation>Suit un code vers le haut jusqu&apos;au domaine de résultats clés national et vers le bas jusqu&apos;à la personne.</translation>
    </message>
    <message>
        <source>%1 carries no fingerprint: it is a draft, or was not printed by Mandate.</source>
        <translation>%1 ne porte aucune empreinte&#xa0;: c&apos;est un projet, ou il n&apos;a pas été imprimé par Mandate.</translation>
    </message>
    <message>
        <source>ALTERED: the text of %1, version %2, no longer has its fingerprint. Restore the register from a backup.</source>
        <translation>ALTÉRÉ&#xa0;: le texte de %1, version %2, n&apos;a plus son empreinte. Restaurez le registre depuis une sauvegarde.</translation>
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
        <translation>Une version ultérieure l&apos;a remplacée.</translation>
    </message>
    <message>
        <source>%1 is a draft: nothing of it was signed.</source>
        <translation>%1 est un projet&#xa0;: rien n&apos;en a été signé.</translation>
    </message>
    <message>
        <source>NOT OURS: no version of %1 in this register has the fingerprint %2.</source>
        <translation>PAS DE NOUS&#xa0;: aucune version de %1 dans ce registre n&apos;a l&apos;empreinte %2.</translation>
    </message>
    <message>
        <source>Tells who changed what, when and why; with a code, of that and all its parts.</source>
        <translation>Dit qui a modifié quoi, quand et pourquoi&#xa0;; avec un code, pour celui-ci et toutes ses parties.</translation>
    </message>
    <message>
        <source>%1, version %2, frozen on %3, is unchanged in this register.</source>
        <translation>%1, version %2, figée le %3, est inchangée dans ce registre.</translation>
    </message>
    <message>
        <source>This print names version %1 of %2; compare its figures with these:</source>
        <translation>Cette impression nomme la version %1 de %2&#xa0;; comparez ses chiffres avec ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Version %1 of %2 says:</source>
        <translation>La version %1 de %2 dit&#xa0;:</translation>
    </message>
    <message>
        <source>NOT OURS: %1 says version %2, but the fingerprint %3 is that of another.</source>
        <translation>PAS DE NOUS&#xa0;: %1 annonce la version %2, mais l&apos;empreinte %3 est celle d&apos;une autre.</translation>
    </message>
    <message>
        <source>see above</source>
        <translation>voir plus haut</translation>
    </message>
    <message>
        <source>The plan of %1 in the register is no longer what was signed.</source>
        <translation>Le plan de %1 dans le registre n&apos;est plus celui qui a été signé.</translation>
    </message>
    <message>
        <source>ALTERED: %1 Restore the register from a backup.</source>
        <translation>ALTÉRÉ&#xa0;: %1 Restaurez le registre depuis une sauvegarde.</translation>
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
        <translation>de ce cycle&#xa0;; par défaut, celui qui est en cours</translation>
    </message>
    <message>
        <source>The register has no cycle &quot;%1&quot;.</source>
        <translation>Le registre n&apos;a pas de cycle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 écrit.</translation>
    </message>
    <message>
        <source>Tells how a year stands: documents, composites, ratings, cascade, KRAs.</source>
        <translation>Dit où en est une année&#xa0;: documents, notes composites, appréciations, cascade, DRC.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Non lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>also write the kept scan of the signed paper to FILE</source>
        <translation>écrire aussi dans FILE le scan conservé du papier signé</translation>
    </message>
    <message>
        <source>No scan was kept when %1 was signed, so none was written.</source>
        <translation>Aucun scan n&apos;a été conservé à la signature de %1&#xa0;; aucun n&apos;a donc été écrit.</translation>
    </message>
    <message>
        <source>the audit trail must still go through this head, as it stands on a paper</source>
        <translation>la piste d&apos;audit doit encore passer par cette tête, telle qu&apos;elle figure sur un papier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no head of an audit trail: expected one such as 812-3f9a-1c20-77b4-e05d-91aa.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une tête de piste d&apos;audit&#xa0;: attendu une tête comme 812-3f9a-1c20-77b4-e05d-91aa.</translation>
    </message>
    <message>
        <source>The audit trail no longer goes through %1: it was cut or rewritten since, or the paper is of another register. Compare with a backup.</source>
        <translation>La piste d&apos;audit ne passe plus par %1&#xa0;: elle a été coupée ou réécrite depuis, ou le papier est celui d&apos;un autre registre. Comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>The file and its audit trail are sound. Its head is %1.</source>
        <translation>Le fichier et sa piste d&apos;audit sont intacts. Sa tête est %1.</translation>
    </message>
    <message>
        <source>list those that are decided, too</source>
        <translation>lister aussi celles qui sont tranchées</translation>
    </message>
    <message>
        <source>decide about this one; its first letters are enough</source>
        <translation>trancher celle-ci&#xa0;; ses premières lettres suffisent</translation>
    </message>
    <message>
        <source>decide about all open ones that --from and --field leave</source>
        <translation>trancher toutes celles en suspens que retiennent --from et --field</translation>
    </message>
    <message>
        <source>what this office sent</source>
        <translation>ce que cet organisme a envoyé</translation>
    </message>
    <message>
        <source>what is about this field</source>
        <translation>ce qui concerne ce champ</translation>
    </message>
    <message>
        <source>keep ours, take theirs, a third value, send back with a question, reopen</source>
        <translation>garder la nôtre, prendre la leur, une troisième valeur, renvoyer avec une question, rouvrir</translation>
    </message>
    <message>
        <source>--choose is keep, take, third, ask or reopen, not &quot;%1&quot;.</source>
        <translation>--choose vaut keep, take, third, ask ou reopen, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is not exactly one such entry. mandatectl differences FILE lists them.</source>
        <translation>Il n&apos;y a pas exactement une saisie de ce genre. mandatectl differences FILE en donne la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %n differing entry(ies)</source>
        <translation>
            <numerusform>Décision sur %n entrée divergente</numerusform>
            <numerusform>Décision sur %n entrées divergentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n entry(ies).</source>
        <translation>
            <numerusform>%n saisie tranchée.</numerusform>
            <numerusform>%n saisies tranchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists entries that offices and this register differ in, and decides about them.</source>
        <translation>Liste les saisies sur lesquelles des organismes et ce registre diffèrent, et les tranche.</translation>
    </message>
    <message>
        <source>make a sheet for this agreement or work plan</source>
        <translation>créer une feuille pour cet accord ou ce plan de travail</translation>
    </message>
    <message>
        <source>its plan, or what was reached in Q1, H1, M01, Y …</source>
        <translation>son plan, ou ce qui a été atteint en Q1, H1, M01, Y …</translation>
    </message>
    <message>
        <source>the sheet that is sent</source>
        <translation>la feuille à envoyer</translation>
    </message>
    <message>
        <source>compare a sheet that came back, and take in what was filled in</source>
        <translation>comparer une feuille qui est revenue, et intégrer ce qui y a été rempli</translation>
    </message>
    <message>
        <source>Nothing was taken in. Correct what is named above and send the sheet again.</source>
        <translation>Rien n&apos;a été intégré. Corrigez ce qui est nommé ci-dessus et renvoyez la feuille.</translation>
    </message>
    <message>
        <source>%1 cells would be taken in, %2 differ.</source>
        <translation>%1 cellules seraient intégrées, %2 diffèrent.</translation>
    </message>
    <message>
        <source>%1 cells were taken in, %2 differ.</source>
        <translation>%1 cellules ont été intégrées, %2 diffèrent.</translation>
    </message>
    <message>
        <source>Say --agreement, --for and --output to make a sheet, or --take-in. See mandatectl fill-in --help.</source>
        <translation>Indiquez --agreement, --for et --output pour créer une feuille, ou --take-in. Voir mandatectl fill-in --help.</translation>
    </message>
    <message>
        <source>Makes a sheet to be filled in without the program, and takes it in again.</source>
        <translation>Crée une feuille à remplir sans le programme, et l&apos;intègre à son retour.</translation>
    </message>
    <message>
        <source>what came of all that was changed since then; a marked date by its name, the newest by &quot;last&quot;</source>
        <translation>ce qu&apos;il est advenu de tout ce qui a été modifié depuis&#xa0;; une date marquée par son nom, la plus récente par «&#xa0;last&#xa0;»</translation>
    </message>
    <message>
        <source>--since needs a date, a time, or the name of a marked date; there is none called &quot;%1&quot;.</source>
        <translation>--since demande une date, une heure ou le nom d&apos;une date marquée&#xa0;; aucune ne s&apos;appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>what is due on this day; today is the default, or the day the register is looked at</source>
        <translation>ce qui est dû ce jour-là&#xa0;; par défaut aujourd&apos;hui, ou le jour auquel le registre est consulté</translation>
    </message>
    <message>
        <source>the day that is marked; today is the default</source>
        <translation>le jour à marquer&#xa0;; aujourd&apos;hui par défaut</translation>
    </message>
    <message>
        <source>&quot;%1&quot; marks %2 already. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» marque déjà %2. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>Marquage de %1</translation>
    </message>
    <message>
        <source>A marked date needs a name of its own, such as &quot;Committee of May&quot;.</source>
        <translation>Une date marquée doit avoir son propre nom, par exemple «&#xa0;Comité de mai&#xa0;».</translation>
    </message>
    <message>
        <source>Marks a day by a name, so that history can tell what changed since.</source>
        <translation>Marque un jour par un nom, pour que history puisse dire ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>write this register&apos;s enrolment file; makes the register where there is none</source>
        <translation>écrire le fichier d&apos;inscription de ce registre&#xa0;; crée le registre s&apos;il n&apos;existe pas</translation>
    </message>
    <message>
        <source>under which name it introduces itself</source>
        <translation>sous quel nom il se présente</translation>
    </message>
    <message>
        <source>trust the office or the centre of this enrolment file</source>
        <translation>faire confiance à l&apos;organisme ou au centre de ce fichier d&apos;inscription</translation>
    </message>
    <message>
        <source>as which office it is enrolled</source>
        <translation>comme quel organisme il est inscrit</translation>
    </message>
    <message>
        <source>it is the centre this register reports to</source>
        <translation>c&apos;est le centre auquel ce registre rend compte</translation>
    </message>
    <message>
        <source>its fingerprint as its owner read it to you</source>
        <translation>son empreinte, telle que son détenteur vous l&apos;a lue</translation>
    </message>
    <message>
        <source>trust the office of this code no longer</source>
        <translation>ne plus faire confiance à l&apos;organisme de ce code</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>Wrote %1. Send it to the other side, and read the fingerprint above to them.</source>
        <translation>%1 écrit. Envoyez-le à l&apos;autre partie, et lisez-lui l&apos;empreinte ci-dessus.</translation>
    </message>
    <message>
        <source>Say as which office it is enrolled (--office CODE), or that it is the centre (--centre).</source>
        <translation>Indiquez comme quel organisme il est inscrit (--office CODE), ou qu&apos;il est le centre (--centre).</translation>
    </message>
    <message>
        <source>The file says %1, fingerprint %2. Have its owner read the fingerprint to you, and give what you hear as --fingerprint.</source>
        <translation>Le fichier annonce %1, empreinte %2. Faites-vous lire l&apos;empreinte par son détenteur, et donnez ce que vous entendez par --fingerprint.</translation>
    </message>
    <message>
        <source>Enrolled %1.</source>
        <translation>%1 inscrit.</translation>
    </message>
    <message>
        <source>Why is it revoked? Give a --reason.</source>
        <translation>Pourquoi est-il révoqué&#xa0;? Donnez un motif avec --reason.</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <translation>%1 révoqué.</translation>
    </message>
    <message>
        <source>Lists the offices that work offline; introduces, enrols and revokes them.</source>
        <translation>Liste les organismes qui travaillent hors ligne&#xa0;; les présente, les inscrit et les révoque.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot;. Print agreement, evaluation, work_plan or register.</source>
        <translation>Il n&apos;y a pas de document «&#xa0;%1&#xa0;». Imprimez agreement, evaluation, work_plan ou register.</translation>
    </message>
    <message>
        <source>The register is printed by the month, such as 2026-05, not &quot;%1&quot;.</source>
        <translation>Le registre s&apos;imprime par mois, comme 2026-05, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Prints agreements, evaluations, work plans and a month of the audit trail as PDF.</source>
        <translation>Imprime en PDF des accords, des évaluations, des plans de travail et un mois de la piste d&apos;audit.</translation>
    </message>
    <message>
        <source>As it stood after save %1 of %2, &quot;%3&quot; by %4.</source>
        <translation>État après l&apos;enregistrement %1 du %2, «&#xa0;%3&#xa0;» par %4.</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2015-06-30 or a time such as 2015-06-30T14:00, not &quot;%2&quot;.</source>
        <translation>--%1 demande une date comme 2015-06-30 ou une heure comme 2015-06-30T14:00, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>of the register as it stood at the end of this day, or at this time</source>
        <translation>du registre tel qu&apos;il était à la fin de ce jour, ou à cette heure</translation>
    </message>
    <message>
        <source>This package was received before; nothing was changed.</source>
        <translation>Ce paquet a déjà été reçu&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) differ and wait for a decision: mandatectl differences FILE.</source>
        <translation>
            <numerusform>%n saisie diffère et attend une décision&#xa0;: mandatectl differences FILE.</numerusform>
            <numerusform>%n saisies diffèrent et attendent une décision&#xa0;: mandatectl differences FILE.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was received: this was a dry run.</source>
        <translation>Rien n&apos;a été reçu&#xa0;: c&apos;était un essai à blanc.</translation>
    </message>
    <message>
        <source>Takes in a package, whole or not at all; what differs waits for a decision.</source>
        <translation>Intègre un paquet, en entier ou pas du tout&#xa0;; ce qui diffère attend une décision.</translation>
    </message>
    <message>
        <source>%1 is shared: say who you are with --as NAME --password-file FILE.</source>
        <translation>%1 est partagé&#xa0;: dites qui vous êtes avec --as NAME --password-file FILE.</translation>
    </message>
    <message>
        <source>The password cannot be read from %1: %2.</source>
        <translation>Le mot de passe est illisible dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>with --as, the file whose first line is the password; - reads it from the standard input</source>
        <translation>avec --as, le fichier dont la première ligne est le mot de passe&#xa0;; - le lit sur l&apos;entrée standard</translation>
    </message>
    <message>
        <source>the backup that takes its place</source>
        <translation>la sauvegarde qui prend sa place</translation>
    </message>
    <message>
        <source>Say which backup: --from COPY.</source>
        <translation>Indiquez quelle sauvegarde&#xa0;: --from COPY.</translation>
    </message>
    <message>
        <source>Restored %1 from %2, verified.</source>
        <translation>%1 restauré depuis %2, et vérifié.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Ce qui s&apos;y trouvait est conservé sous %1.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a register and keeps what was there.</source>
        <translation>Met une sauvegarde à la place d&apos;un registre et conserve ce qui s&apos;y trouvait.</translation>
    </message>
    <message>
        <source>to this office; without it, to the centre</source>
        <translation>à cet organisme&#xa0;; sinon, au centre</translation>
    </message>
    <message>
        <source>the package&apos;s file, FILE.mandatepkg</source>
        <translation>le fichier du paquet, FILE.mandatepkg</translation>
    </message>
    <message>
        <source>To whom? Name an office with --office CODE, or enrol the centre of this register first.</source>
        <translation>À qui&#xa0;? Nommez un organisme avec --office CODE, ou inscrivez d&apos;abord le centre de ce registre.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name; nothing was changed.</source>
        <translation>%1 existe déjà. Choisissez un autre nom&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>--output is missing: into which file?</source>
        <translation>--output manque&#xa0;: dans quel fichier&#xa0;?</translation>
    </message>
    <message>
        <source>%1 for %2, saves %3 to %4: %5 bytes</source>
        <translation>%1 pour %2, enregistrements %3 à %4&#xa0;: %5 octets</translation>
    </message>
    <message>
        <source>Closes a package for an office, or for the centre of this register.</source>
        <translation>Ferme un paquet destiné à un organisme, ou au centre de ce registre.</translation>
    </message>
    <message>
        <source>Passphrase of this office&apos;s keys: </source>
        <translation>Phrase secrète des clés de cet organisme&#xa0;: </translation>
    </message>
    <message>
        <source>This register has no keys on this computer. Introduce it first: mandatectl offices FILE --introduce CARD --name NAME.</source>
        <translation>Ce registre n&apos;a pas de clés sur cet ordinateur. Présentez-le d&apos;abord&#xa0;: mandatectl offices FILE --introduce CARD --name NAME.</translation>
    </message>
    <message>
        <source>where this office&apos;s keys are kept; in your profile by default</source>
        <translation>où sont conservées les clés de cet organisme&#xa0;; par défaut dans votre profil</translation>
    </message>
    <message>
        <source>a file whose first line opens the keys; asked for by default</source>
        <translation>un fichier dont la première ligne ouvre les clés&#xa0;; demandée par défaut</translation>
    </message>
    <message>
        <source>of a new user: the name that others see</source>
        <translation>d&apos;un nouvel utilisateur&#xa0;: le nom que voient les autres</translation>
    </message>
    <message>
        <source>of a new user: the person in the register they are</source>
        <translation>d&apos;un nouvel utilisateur&#xa0;: sa personne dans le registre</translation>
    </message>
    <message>
        <source>of a new user, or instead of a forgotten one: the file whose first line is the password</source>
        <translation>d&apos;un nouvel utilisateur, ou pour remplacer un mot de passe oublié&#xa0;: le fichier dont la première ligne est le mot de passe</translation>
    </message>
    <message>
        <source>for this office and what is below it</source>
        <translation>pour cet organisme et ce qui en dépend</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>à partir de ce jour</translation>
    </message>
    <message>
        <source>up to and with this day</source>
        <translation>jusqu&apos;à ce jour inclus</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;utilisateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no office &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;organisme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no person &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de personne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing with the identity &quot;%1&quot;. See the list.</source>
        <translation>Rien ne porte l&apos;identité «&#xa0;%1&#xa0;». Voir la liste.</translation>
    </message>
    <message>
        <source>Several begin with &quot;%1&quot;; write more of it.</source>
        <translation>Plusieurs commencent par «&#xa0;%1&#xa0;»&#xa0;; écrivez-en davantage.</translation>
    </message>
    <message>
        <source>This register is shared already. Add users to it.</source>
        <translation>Ce registre est déjà partagé. Ajoutez-y des utilisateurs.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;. Roles: %2.</source>
        <translation>Il n&apos;y a pas de rôle «&#xa0;%1&#xa0;». Rôles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is nothing to end.</source>
        <translation>Il n&apos;y a rien à quoi mettre fin.</translation>
    </message>
    <message>
        <source>This register is personal: nobody signs in.</source>
        <translation>Ce registre est personnel&#xa0;: personne ne s&apos;y connecte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete here. See mandatectl users --help.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas complet ici. Voir mandatectl users --help.</translation>
    </message>
    <message>
        <source>This register is personal. Share it first: mandatectl users FILE share NAME.</source>
        <translation>Ce registre est personnel. Partagez-le d&apos;abord&#xa0;: mandatectl users FILE share NAME.</translation>
    </message>
    <message>
        <source>%1. It takes effect when a second administrator confirms it.</source>
        <translation>%1. Cela prend effet lorsqu&apos;un second administrateur le confirme.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Tells and changes who signs in to a shared register, and what they may do.</source>
        <translation>Indique et modifie qui se connecte à un registre partagé, et ce que chacun peut y faire.</translation>
    </message>
    <message numerus="yes">
        <source>This head was save %1 of %2, &quot;%3&quot; by %4. %n save(s) were made since; nothing before it was changed.</source>
        <translation>
            <numerusform>Cette tête était celle de l&apos;enregistrement %1 du %2, «&#xa0;%3&#xa0;» par %4. %n enregistrement a été fait depuis&#xa0;; rien de ce qui précède n&apos;a été modifié.</numerusform>
            <numerusform>Cette tête était celle de l&apos;enregistrement %1 du %2, «&#xa0;%3&#xa0;» par %4. %n enregistrements ont été faits depuis&#xa0;; rien de ce qui précède n&apos;a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>CUT: the head %1 is of save %2, but this register ends with save %3. Compare with a backup.</source>
        <translation>COUPÉ&#xa0;: la tête %1 est celle de l&apos;enregistrement %2, mais ce registre se termine à l&apos;enregistrement %3. Comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>NOT OURS: save %1 of this register has another head than %2. The paper is of another register, or this one was rewritten since: compare with a backup.</source>
        <translation>PAS DE NOUS&#xa0;: l&apos;enregistrement %1 de ce registre a une autre tête que %2. Le papier est celui d&apos;un autre registre, ou celui-ci a été réécrit depuis&#xa0;: comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>Compares a signed agreement, its print, or the head of the audit trail on a paper with the register.</source>
        <translation>Compare un accord signé, son impression ou la tête de la piste d&apos;audit figurant sur un papier avec le registre.</translation>
    </message>
    <message>
        <source>There is no cycle &quot;%1&quot; in this register.</source>
        <translation>Il n&apos;y a pas de cycle «&#xa0;%1&#xa0;» dans ce registre.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 est clos.</translation>
    </message>
    <message>
        <source>Closes a cycle or one of its periods, so that nothing of it changes any more; without one, tells what is closed.</source>
        <translation>Clôt un cycle ou l&apos;une de ses périodes, pour que rien n&apos;y change plus&#xa0;; sans cycle, dit ce qui est clos.</translation>
    </message>
    <message>
        <source>the third value; of several fields FIELD=VALUE, once for each of them</source>
        <translation>la troisième valeur&#xa0;; pour plusieurs champs, FIELD=VALUE, une fois pour chacun</translation>
    </message>
    <message>
        <source>Several values are given as --value FIELD=VALUE, each with its field.</source>
        <translation>Plusieurs valeurs se donnent sous la forme --value FIELD=VALUE, chacune avec son champ.</translation>
    </message>
    <message>
        <source>the day by which the sheet is wanted back</source>
        <translation>le jour pour lequel la feuille est attendue en retour</translation>
    </message>
    <message>
        <source>of the cells that differ, take these as written</source>
        <translation>parmi les cellules qui diffèrent, retenir celles-ci telles qu&apos;elles sont écrites</translation>
    </message>
    <message>
        <source>--due is a day such as 2015-06-30, not &quot;%1&quot;.</source>
        <translation>--due est un jour comme 2015-06-30, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What differs was not taken. --take-cells names the cells whose written value is to stand.</source>
        <translation>Ce qui diffère n&apos;a pas été retenu. --take-cells nomme les cellules dont la valeur écrite doit l&apos;emporter.</translation>
    </message>
    <message>
        <source>write what became of each change into FILE.pdf or FILE.csv</source>
        <translation>écrire ce qu&apos;est devenue chaque modification dans FILE.pdf ou FILE.csv</translation>
    </message>
    <message>
        <source>--report names a .pdf or a .csv file, and a dry run has none.</source>
        <translation>--report nomme un fichier .pdf ou .csv, et un essai à blanc n&apos;en a pas.</translation>
    </message>
    <message>
        <source>The package was received; its report was not written.</source>
        <translation>Le paquet a été reçu&#xa0;; son rapport n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>There is no cycle or period &quot;%1&quot; in this register.</source>
        <translation>Il n&apos;y a pas de cycle ni de période «&#xa0;%1&#xa0;» dans ce registre.</translation>
    </message>
    <message>
        <source>%1 is open. Nothing was saved.</source>
        <translation>%1 est ouvert. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>There is no agreement &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;accord «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No reopening with the identity &quot;%1&quot; waits. See the list.</source>
        <translation>Aucune réouverture portant l&apos;identité «&#xa0;%1&#xa0;» n&apos;est en attente. Voir la liste.</translation>
    </message>
    <message>
        <source>Nobody signs in to this register, so nobody confirms.</source>
        <translation>Personne ne se connecte à ce registre, donc personne ne confirme.</translation>
    </message>
    <message>
        <source>Reopening of %1</source>
        <translation>Réouverture de %1</translation>
    </message>
    <message>
        <source>%1. It takes effect when another manager or administrator confirms it.</source>
        <translation>%1. Elle prend effet lorsqu&apos;un autre gestionnaire ou administrateur la confirme.</translation>
    </message>
    <message>
        <source>Asks to reopen what is closed, which another person confirms; without a cycle, tells what was asked.</source>
        <translation>Demande de rouvrir ce qui est clos, ce qu&apos;une autre personne confirme&#xa0;; sans cycle, dit ce qui a été demandé.</translation>
    </message>
    <message>
        <source>from this save on, where the other side lost what it had received</source>
        <translation>à partir de cet enregistrement, si l&apos;autre côté a perdu ce qu&apos;il avait reçu</translation>
    </message>
    <message>
        <source>all of it, not only what the other side has not received yet</source>
        <translation>la totalité, et pas seulement ce que l&apos;autre côté n&apos;a pas encore reçu</translation>
    </message>
    <message>
        <source>Head of the audit trail that is in it: %1</source>
        <translation>Tête de la piste d&apos;audit qu&apos;il contient&#xa0;: %1</translation>
    </message>
    <message>
        <source>the day on which it was taken; today is the default</source>
        <translation>le jour où elle a été franchie&#xa0;; aujourd&apos;hui par défaut</translation>
    </message>
    <message>
        <source>who decided it, where that is somebody else</source>
        <translation>qui en a décidé, si c&apos;est quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>the number of the paper it rests on</source>
        <translation>le numéro de la pièce sur laquelle elle repose</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;. The steps are: %2.</source>
        <translation>Il n&apos;y a pas d&apos;étape «&#xa0;%1&#xa0;». Les étapes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Takes agreements a step on through their year, such as submit, return, verify.</source>
        <translation>Fait avancer des accords d&apos;une étape dans leur année, par exemple submit, return, verify.</translation>
    </message>
    <message>
        <source>The steps an agreement took, and those it can take next: who may, what is missing.</source>
        <translation>Les étapes qu&apos;un accord a franchies, et celles qu&apos;il peut franchir ensuite&#xa0;: qui le peut, ce qui manque.</translation>
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
        <translation>La version signée %1 est illisible&#xa0;: son texte a été altéré. Restaurez le registre depuis une sauvegarde.</translation>
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
    <name>differing_entry</name>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>When taken</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message>
        <source>They send</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>differing entry</source>
        <translation>entrée divergente</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Key of its signature</source>
        <translation>Clé de sa signature</translation>
    </message>
    <message>
        <source>Key to write to it</source>
        <translation>Clé pour lui écrire</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>inscription</translation>
    </message>
</context>
<context>
    <name>entry_decision</name>
    <message>
        <source>Differing entry</source>
        <translation>Saisie divergente</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Third value</source>
        <translation>Troisième valeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>decision about a differing entry</source>
        <translation>décision sur une entrée divergente</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>there is no key result area with the code “%1”</source>
        <translation>aucun domaine de résultats clés n&apos;a le code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is neither a key result area “%1” nor an objective at this address; expected a code such as SKRA4 or an address such as AGR/1</source>
        <translation>il n&apos;y a ni domaine de résultats clés «&#xa0;%1&#xa0;» ni objectif à cette adresse&#xa0;; attendu&#xa0;: un code comme SKRA4 ou une adresse comme AGR/1</translation>
    </message>
    <message>
        <source>“%1” is no share: expected a percentage such as 60</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une part&#xa0;: attendu un pourcentage comme 60</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>«&#xa0;%1&#xa0;» est nommé deux fois</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 holds more than a register can take in; split it into several files.</source>
        <translation>%1 contient plus qu&apos;un registre ne peut recevoir&#xa0;; divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>nothing is given; expected %1</source>
        <translation>rien n&apos;est indiqué&#xa0;; attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est aucun de&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no period: expected Q1 to Q4, H1, H2, M01 to M12 or Y</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une période&#xa0;: attendu Q1 à Q4, H1, H2, M01 à M12 ou Y</translation>
    </message>
    <message>
        <source>there is no %1 with the code “%2”</source>
        <translation>aucune fiche «&#xa0;%1&#xa0;» n&apos;a le code «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>there is no office, post or person with the code “%1”</source>
        <translation>aucun organisme, poste ni personne n&apos;a le code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the agreement %1 has no item %2</source>
        <translation>l&apos;accord %1 n&apos;a pas d&apos;élément %2</translation>
    </message>
    <message>
        <source>“%1” is no number of this sheet: expected one such as %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de cette feuille&#xa0;: attendu un numéro comme %2</translation>
    </message>
    <message>
        <source>“%1” is neither an objective such as 1 nor an action such as 1.2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un objectif comme 1 ni une action comme 1.2</translation>
    </message>
    <message>
        <source>“%1” is not the number of an indicator: expected one such as 1.2.3</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le numéro d&apos;un indicateur&#xa0;: attendu un numéro comme 1.2.3</translation>
    </message>
    <message>
        <source>there are more rows than the %1 of a spreadsheet</source>
        <translation>il y a plus de lignes que les %1 d&apos;un tableur</translation>
    </message>
    <message>
        <source>there are more cells than a register can take in</source>
        <translation>il y a plus de cellules qu&apos;un registre ne peut en recevoir</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais refermé</translation>
    </message>
    <message>
        <source>text follows a closing quote; expected a comma or the end of the row</source>
        <translation>du texte suit un guillemet fermant&#xa0;; attendu&#xa0;: une virgule ou la fin de la ligne</translation>
    </message>
    <message>
        <source>this is not UTF-8 text; save the sheet as CSV in UTF-8</source>
        <translation>ce n&apos;est pas du texte UTF-8&#xa0;; enregistrez la feuille en CSV, en UTF-8</translation>
    </message>
    <message>
        <source>%1 is too large; split it into several files.</source>
        <translation>%1 est trop grand&#xa0;; divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The demonstration of %1 is faulty: %2</source>
        <translation>La démonstration de %1 est défectueuse&#xa0;: %2</translation>
    </message>
    <message>
        <source>The rule set %1 has no demonstration; these have one: %2.</source>
        <translation>Le jeu de règles %1 n&apos;a pas de démonstration&#xa0;; ceux-ci en ont une&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no sheet called “%1”.</source>
        <translation>Il n&apos;y a pas de feuille nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the register does not keep this sheet yet; it was not read.</source>
        <translation>%1&#xa0;: le registre ne conserve pas encore cette feuille&#xa0;; elle n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>%1: a sheet of this name is unknown and was not read.</source>
        <translation>%1&#xa0;: une feuille de ce nom est inconnue et n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>there are two sheets of this name</source>
        <translation>il y a deux feuilles de ce nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4</source>
        <translation>%1, ligne %2, colonne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>the sheet %1 has no header in row %2</source>
        <translation>la feuille %1 n&apos;a pas d&apos;en-tête à la ligne %2</translation>
    </message>
    <message>
        <source>the sheet %1 has no column “%2”</source>
        <translation>la feuille %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The mapping %1 does not fit %2: %3.</source>
        <translation>La correspondance %1 ne convient pas à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>there is no sheet “%1”</source>
        <translation>il n&apos;y a pas de feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>expected a list of sheets</source>
        <translation>attendu&#xa0;: une liste de feuilles</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>attendu&#xa0;: un objet, trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the key “%1” is unknown here</source>
        <translation>la clé «&#xa0;%1&#xa0;» est inconnue ici</translation>
    </message>
    <message>
        <source>expected a text, found %1</source>
        <translation>attendu&#xa0;: un texte, trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected a number of rows</source>
        <translation>attendu&#xa0;: un nombre de lignes</translation>
    </message>
    <message>
        <source>expected one character</source>
        <translation>attendu&#xa0;: un seul caractère</translation>
    </message>
    <message>
        <source>“%1” is no sheet of the workbook</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une feuille du classeur</translation>
    </message>
    <message>
        <source>the sheet has no column of this name</source>
        <translation>la feuille n&apos;a pas de colonne de ce nom</translation>
    </message>
    <message>
        <source>expected two texts</source>
        <translation>attendu&#xa0;: deux textes</translation>
    </message>
    <message>
        <source>Generate an invented nation</source>
        <translation>Création d&apos;une nation inventée</translation>
    </message>
    <message>
        <source>A nation needs at least one agency, and at least one person in each.</source>
        <translation>Une nation a besoin d&apos;au moins un organisme, et d&apos;au moins une personne dans chacun.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 has more cells than a register can take in; split it.</source>
        <translation>La feuille %1 de %2 a plus de cellules qu&apos;un registre ne peut en recevoir&#xa0;; divisez-la.</translation>
    </message>
    <message>
        <source>%1: the column “%2” is unknown and was not read.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» est inconnue et n&apos;a pas été lue.</translation>
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
        <translation>«&#xa0;%1&#xa0;» est déjà le code d&apos;un autre organisme, poste ou personne</translation>
    </message>
    <message>
        <source>row %1 has the same key</source>
        <translation>la ligne %1 a la même clé</translation>
    </message>
    <message>
        <source>this column is missing, and a new %1 needs it</source>
        <translation>cette colonne manque, et une nouvelle fiche «&#xa0;%1&#xa0;» en a besoin</translation>
    </message>
    <message>
        <source>The folder %1 has no CSV file; a workbook folder has one for each sheet, such as agreements.csv.</source>
        <translation>Le dossier %1 ne contient aucun fichier CSV&#xa0;; un dossier de classeur en a un par feuille, comme agreements.csv.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>no folder can be made there</source>
        <translation>aucun dossier ne peut être créé à cet endroit</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is; choose another name or move it away.</source>
        <translation>%1 existe déjà et a été laissé tel quel&#xa0;; choisissez un autre nom ou déplacez-le.</translation>
    </message>
    <message>
        <source>the finished work could not be given its name</source>
        <translation>le travail terminé n&apos;a pas pu recevoir son nom</translation>
    </message>
    <message>
        <source>%1, row %2, column %3 does not fit into an .xlsx file (%4). Export to a folder of CSV files instead.</source>
        <translation>%1, ligne %2, colonne %3 ne tient pas dans un fichier .xlsx (%4). Exportez plutôt vers un dossier de fichiers CSV.</translation>
    </message>
    <message>
        <source>%1 cannot be read: in row %2 %3.</source>
        <translation>%1 est illisible&#xa0;: à la ligne %2, %3.</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column of the header</source>
        <translation>«&#xa0;%1&#xa0;» se trouve au-delà de la dernière colonne de l&apos;en-tête</translation>
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
        <translation>Choisissez dans la section 2 l&apos;objectif ou l&apos;action dont relève l&apos;indicateur.</translation>
    </message>
    <message>
        <source>New indicator %1</source>
        <translation>Nouvel indicateur %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 d&apos;après %2</translation>
    </message>
    <message>
        <source>An agreement needs a cycle, two parties and a code of its own.</source>
        <translation>Un accord a besoin d&apos;un cycle, de deux parties et d&apos;un code à lui.</translation>
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
        <translation>Libellé «&#xa0;%1&#xa0;» dans plusieurs accords</translation>
    </message>
    <message>
        <source>One field in many agreements</source>
        <translation>Un champ dans plusieurs accords</translation>
    </message>
    <message>
        <source>Mandatory indicator “%1” in many agreements</source>
        <translation>Indicateur obligatoire «&#xa0;%1&#xa0;» dans plusieurs accords</translation>
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
        <source>“%1” is an error of the spreadsheet&apos;s formula; type what belongs here</source>
        <translation>«&#xa0;%1&#xa0;» est une erreur de formule du tableur&#xa0;; tapez ce qui doit figurer ici</translation>
    </message>
    <message>
        <source>there is neither a KPI “%1” nor an indicator at this address; expected a code such as KPI4 or an address such as AGR/1.2.3</source>
        <translation>il n&apos;y a ni ICP «&#xa0;%1&#xa0;» ni indicateur à cette adresse&#xa0;; attendu&#xa0;: un code comme KPI4 ou une adresse comme AGR/1.2.3</translation>
    </message>
    <message>
        <source>there is no indicator at “%1”; expected an address such as AGR/1.2.3</source>
        <translation>il n&apos;y a pas d&apos;indicateur à «&#xa0;%1&#xa0;»&#xa0;; attendu&#xa0;: une adresse comme AGR/1.2.3</translation>
    </message>
    <message>
        <source>its title says so</source>
        <translation>son titre le dit</translation>
    </message>
    <message>
        <source>its title is close to it</source>
        <translation>son titre s&apos;en rapproche</translation>
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
        <translation>Ce qui a été copié est illisible&#xa0;: à la ligne %1, %2.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard; copy cells of a spreadsheet first.</source>
        <translation>Il n&apos;y a pas de texte dans le presse-papiers&#xa0;; copiez d&apos;abord des cellules d&apos;un tableur.</translation>
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
        <translation>L&apos;accord %1 est nouveau&#xa0;: choisissez son cycle.</translation>
    </message>
    <message>
        <source>The agreement %1 is new: choose its first party.</source>
        <translation>L&apos;accord %1 est nouveau&#xa0;: choisissez sa première partie.</translation>
    </message>
    <message>
        <source>The agreement %1 is new: choose its second party.</source>
        <translation>L&apos;accord %1 est nouveau&#xa0;: choisissez sa seconde partie.</translation>
    </message>
    <message>
        <source>Say which agreement these rows belong to.</source>
        <translation>Dites à quel accord appartiennent ces lignes.</translation>
    </message>
    <message>
        <source>No column says it; give it for all rows.</source>
        <translation>Aucune colonne ne le dit&#xa0;; indiquez-le pour toutes les lignes.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>L&apos;import a été arrêté&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%1, the column “%2”: %n cell(s) such as “%3”</source>
        <translation>
            <numerusform>%1, la colonne «&#xa0;%2&#xa0;»&#xa0;: %n cellule comme «&#xa0;%3&#xa0;»</numerusform>
            <numerusform>%1, la colonne «&#xa0;%2&#xa0;»&#xa0;: %n cellules comme «&#xa0;%3&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the whole sheet, %n row(s)</source>
        <translation>
            <numerusform>%1&#xa0;: toute la feuille, %n ligne</numerusform>
            <numerusform>%1&#xa0;: toute la feuille, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>expected a list of tables</source>
        <translation>attendu&#xa0;: une liste de tableaux</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>attendu&#xa0;: une liste de textes</translation>
    </message>
    <message>
        <source>New register under %1</source>
        <translation>Nouveau registre selon %1</translation>
    </message>
    <message>
        <source>“%1” is none of position, count, number, title, first and last</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est aucun de&#xa0;: position, count, number, title, first et last</translation>
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
        <translation>Réalisation de l&apos;année</translation>
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
        <translation>Section 2 d&apos;un accord&#xa0;: objectifs, actions et indicateurs de succès</translation>
    </message>
    <message>
        <source>Plan: KRAs and their KPIs</source>
        <translation>Plan&#xa0;: DRC et leurs ICP</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste&#xa0;: %1</translation>
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
        <translation>%1 n&apos;est pas dans le registre : indiquez son nom, et il y entre comme organisme.</translation>
    </message>
    <message>
        <source>Scoring scheme of many agreements</source>
        <translation>Barème de notation de plusieurs accords</translation>
    </message>
    <message>
        <source>signed: what was agreed stands until both parties sign an amendment</source>
        <translation>signé : ce qui a été convenu reste valable jusqu&apos;à ce que les deux parties signent un avenant</translation>
    </message>
    <message>
        <source>the rule set of the cycle %1 has no scheme “%2”</source>
        <translation>le jeu de règles du cycle %1 n&apos;a pas de barème « %2 »</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is no item of an agreement: expected one such as 1, 1.2 or 1.2.3, or nothing for the agreement as a whole</source>
        <translation>« %1 » n&apos;est pas un élément d&apos;un accord : attendu un numéro comme 1, 1.2 ou 1.2.3, ou rien pour l&apos;accord entier</translation>
    </message>
    <message>
        <source>“%1” is no mark of a comment: copy one from the column comment of an export, or leave the cell empty</source>
        <translation>« %1 » n&apos;est pas le repère d&apos;un commentaire : copiez-en un de la colonne comment d&apos;un export, ou laissez la cellule vide</translation>
    </message>
    <message>
        <source>there is no comment with the mark “%1”</source>
        <translation>aucun commentaire n&apos;a le repère « %1 »</translation>
    </message>
    <message>
        <source>only an answer settles a matter; say in answers what it answers</source>
        <translation>seule une réponse clôt une question ; dites dans answers à quoi elle répond</translation>
    </message>
    <message>
        <source>nothing is given; expected what is remarked</source>
        <translation>rien n&apos;est indiqué ; attendu : une remarque</translation>
    </message>
    <message>
        <source>a comment stands as it was made; to answer it, add a row with an empty mark and this one&apos;s mark in answers</source>
        <translation>un commentaire reste tel qu&apos;il a été fait ; pour y répondre, ajoutez une ligne avec un repère vide et le repère de celui-ci dans answers</translation>
    </message>
    <message>
        <source>Left out by choice: %1, and more.</source>
        <translation>Laissées de côté par choix : %1, et d&apos;autres.</translation>
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
    <message>
        <source>%1 was not made by a spreadsheet program: its parts are too many, have the same or misleading names, or are packed to fill the memory. Ask whoever sent it for another copy.</source>
        <translation>%1 n&apos;a pas été créé par un tableur&#xa0;: ses parties sont trop nombreuses, portent des noms identiques ou trompeurs, ou sont compressées de façon à saturer la mémoire. Demandez une autre copie à la personne qui l&apos;a envoyé.</translation>
    </message>
    <message>
        <source>Save %1 of %2 is not what its audit trail says, so nothing of the package was taken in. Have the office check its register.</source>
        <translation>L&apos;enregistrement %1 de %2 n&apos;est pas ce qu&apos;en dit sa piste d&apos;audit&#xa0;; rien du paquet n&apos;a donc été intégré. Faites vérifier son registre par l&apos;organisme.</translation>
    </message>
    <message>
        <source>%1 sends other saves from number %2 on than it did before: its register was taken from a backup, or copied and used twice. Nothing was taken in; have the office enrol anew and get its part once more.</source>
        <translation>%1 envoie à partir du numéro %2 d&apos;autres enregistrements qu&apos;auparavant&#xa0;: son registre vient d&apos;une sauvegarde, ou a été copié et utilisé deux fois. Rien n&apos;a été intégré&#xa0;; faites inscrire l&apos;organisme de nouveau, et qu&apos;il reprenne sa part.</translation>
    </message>
    <message>
        <source>Saves %1 to %2 of %3 are missing: the package that holds them must be received first. Nothing was taken in; ask the office for it, or have it send once more.</source>
        <translation>Les enregistrements %1 à %2 de %3 manquent&#xa0;: le paquet qui les contient doit être reçu d&apos;abord. Rien n&apos;a été intégré&#xa0;; demandez-le à l&apos;organisme, ou faites-lui refaire l&apos;envoi.</translation>
    </message>
    <message>
        <source>%1 has received saves of this office that are not in this register: it was taken from an older backup, or another copy was used. Nothing was taken in; open the register that sent them, or enrol anew and get your part once more.</source>
        <translation>%1 a reçu de cet organisme des enregistrements qui ne sont pas dans ce registre&#xa0;: il vient d&apos;une sauvegarde plus ancienne, ou une autre copie a été utilisée. Rien n&apos;a été intégré&#xa0;; ouvrez le registre qui les a envoyés, ou inscrivez-vous de nouveau et reprenez votre part.</translation>
    </message>
    <message>
        <source>This package holds a receipt for somebody else. Nothing was taken in.</source>
        <translation>Ce paquet contient un accusé de réception destiné à quelqu&apos;un d&apos;autre. Rien n&apos;a été intégré.</translation>
    </message>
    <message>
        <source>There is no such differing entry in this register.</source>
        <translation>Il n&apos;y a pas de entrée divergente de ce genre dans ce registre.</translation>
    </message>
    <message>
        <source>Why is it decided so? A decision needs a reason.</source>
        <translation>Pourquoi cette décision&#xa0;? Une décision demande un motif.</translation>
    </message>
    <message>
        <source>This is decided at the centre. What it decides comes with its next package.</source>
        <translation>Cela se décide au centre. Sa décision arrive avec son prochain paquet.</translation>
    </message>
    <message>
        <source>The office has changed this once more since. Decide about the newer entry.</source>
        <translation>L&apos;organisme a de nouveau modifié ceci depuis. Tranchez la saisie la plus récente.</translation>
    </message>
    <message>
        <source>%1 decided this already: %2. Reopen it first.</source>
        <translation>%1 a déjà tranché&#xa0;: %2. Rouvrez d&apos;abord la saisie.</translation>
    </message>
    <message>
        <source>This is open.</source>
        <translation>Ceci est en suspens.</translation>
    </message>
    <message>
        <source>This %1 is not in the register any more, so it can only be kept as it is here.</source>
        <translation>Cette fiche (%1) n&apos;est plus dans le registre&#xa0;; elle ne peut donc que rester telle qu&apos;elle est ici.</translation>
    </message>
    <message>
        <source>This entry is not about %1 of the %2.</source>
        <translation>Cette saisie ne concerne pas «&#xa0;%1&#xa0;» de la fiche «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Others refer to the %1 that is here, so theirs cannot take its place. Give theirs another code or number as a third value, or keep ours.</source>
        <translation>D&apos;autres fiches renvoient à la fiche «&#xa0;%1&#xa0;» d&apos;ici&#xa0;; la leur ne peut donc pas prendre sa place. Donnez à la leur un autre code ou numéro comme troisième valeur, ou gardez la nôtre.</translation>
    </message>
    <message>
        <source>This entry is about several fields of the %1: name them as {&quot;column&quot;: value}.</source>
        <translation>Cette saisie concerne plusieurs champs de la fiche «&#xa0;%1&#xa0;»&#xa0;: nommez-les sous la forme {&quot;colonne&quot;: valeur}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes no sense as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de sens dans le champ «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>What %1 sent with its saves up to %2 is not kept as it came. Compare with a backup, or ask the office for that package.</source>
        <translation>Ce que %1 a envoyé avec ses enregistrements jusqu&apos;à %2 n&apos;est pas conservé tel qu&apos;il est arrivé. Comparez avec une sauvegarde, ou demandez ce paquet à l&apos;organisme.</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot; that can hold &quot;%3&quot;.</source>
        <translation>La fiche «&#xa0;%1&#xa0;» n&apos;a aucun champ «&#xa0;%2&#xa0;» qui puisse contenir «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no fields of %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun champ de la fiche «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 100, in percent.</source>
        <translation>Un poids est un nombre de 0 à 100, en pour cent.</translation>
    </message>
    <message>
        <source>A number was expected. Keep it if it is meant so.</source>
        <translation>Un nombre était attendu. Gardez cette valeur si elle est voulue.</translation>
    </message>
    <message>
        <source>A date, such as 2015-06-30.</source>
        <translation>Une date, par exemple 2015-06-30.</translation>
    </message>
    <message>
        <source>Choose one of the states, or leave it empty.</source>
        <translation>Choisissez l&apos;un des états, ou laissez vide.</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Objective, action or success indicator</source>
        <translation>Objectif, action ou indicateur de succès</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Weight (%)</source>
        <translation>Poids (%)</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Success indicator</source>
        <translation>Indicateur de succès</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>Cible de l&apos;année</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Cible de %1</translation>
    </message>
    <message>
        <source>Reached by the end of %1</source>
        <translation>Atteint à la fin de %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>%1: draft of %2</source>
        <translation>%1&#xa0;: projet de %2</translation>
    </message>
    <message>
        <source>%1: report of %2 for %3</source>
        <translation>%1&#xa0;: rapport de %2 pour %3</translation>
    </message>
    <message>
        <source>%1 · Please fill in the coloured cells and send the file back. The other cells are locked; rows must stay where they are.</source>
        <translation>%1 · Remplissez les cellules colorées et renvoyez le fichier. Les autres cellules sont verrouillées&#xa0;; les lignes doivent rester à leur place.</translation>
    </message>
    <message>
        <source>New indicators go into the rows marked “new”. Numbers are written with a point, dates as 2015-06-30; a row that is not needed stays empty.</source>
        <translation>Les nouveaux indicateurs vont dans les lignes marquées «&#xa0;nouveau&#xa0;». Les nombres s&apos;écrivent avec un point, les dates sous la forme 2015-06-30&#xa0;; une ligne inutile reste vide.</translation>
    </message>
    <message>
        <source>Write what was reached from the beginning of the year to the end of the period. Where there is no figure choose a state: not_due, missing or not_applicable.</source>
        <translation>Inscrivez ce qui a été atteint du début de l&apos;année à la fin de la période. En l&apos;absence de chiffre, choisissez un état&#xa0;: not_due, missing ou not_applicable.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period: name one such as Q1, H1, M01 or Y.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une période&#xa0;: indiquez-en une comme Q1, H1, M01 ou Y.</translation>
    </message>
    <message>
        <source>%1 has nothing to fill in yet: add its objectives and actions first.</source>
        <translation>%1 n&apos;a encore rien à remplir&#xa0;: ajoutez d&apos;abord ses objectifs et ses actions.</translation>
    </message>
    <message>
        <source>What was sent was kept by another version of this program and cannot be compared. Send the sheet anew.</source>
        <translation>Ce qui a été envoyé a été conservé par une autre version de ce programme et ne peut pas être comparé. Envoyez de nouveau la feuille.</translation>
    </message>
    <message>
        <source>Row %1 was sent as %2 and now says &quot;%3&quot;: rows were moved, added or taken out. Nothing was taken in; ask for a sheet whose rows stand as they were sent.</source>
        <translation>La ligne %1 a été envoyée comme %2 et indique maintenant «&#xa0;%3&#xa0;»&#xa0;: des lignes ont été déplacées, ajoutées ou retirées. Rien n&apos;a été intégré&#xa0;; demandez une feuille dont les lignes sont restées telles qu&apos;elles ont été envoyées.</translation>
    </message>
    <message>
        <source>%1 was &quot;%2&quot; and is not to be changed in this sheet; &quot;%3&quot; was not taken.</source>
        <translation>%1 valait «&#xa0;%2&#xa0;» et ne doit pas être modifié dans cette feuille&#xa0;; «&#xa0;%3&#xa0;» n&apos;a pas été retenu.</translation>
    </message>
    <message>
        <source>Row %1 was not in the sheet that was sent, and was not read.</source>
        <translation>La ligne %1 n&apos;était pas dans la feuille envoyée et n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>%1 (%2) is no longer in the register; &quot;%3&quot; was not taken.</source>
        <translation>%1 (%2) n&apos;est plus dans le registre&#xa0;; «&#xa0;%3&#xa0;» n&apos;a pas été retenu.</translation>
    </message>
    <message>
        <source>%1 is no fill-in sheet of this program: its hidden part is missing. Take it in as an ordinary spreadsheet, with Import.</source>
        <translation>%1 n&apos;est pas une feuille à remplir de ce programme&#xa0;: sa partie masquée manque. Importez-la comme une feuille de calcul ordinaire, avec Importer.</translation>
    </message>
    <message>
        <source>%1 was not sent from this register, or the sending was taken back. Open the register that sent it, or send a new one.</source>
        <translation>%1 n&apos;a pas été envoyé depuis ce registre, ou l&apos;envoi a été annulé. Ouvrez le registre qui l&apos;a envoyé, ou envoyez une nouvelle feuille.</translation>
    </message>
    <message>
        <source>The hidden part of %1 was changed, so it is not certain what was sent. Send a new sheet, or take it in as an ordinary spreadsheet.</source>
        <translation>La partie masquée de %1 a été modifiée&#xa0;; il n&apos;est donc pas certain de ce qui a été envoyé. Envoyez une nouvelle feuille, ou importez celle-ci comme une feuille de calcul ordinaire.</translation>
    </message>
    <message>
        <source>Sheet to fill in for %1</source>
        <translation>Feuille à remplir pour %1</translation>
    </message>
    <message>
        <source>Sheet to report %1 of %2</source>
        <translation>Feuille pour rapporter %1 de %2</translation>
    </message>
    <message>
        <source>%1 has no sheet that could be read.</source>
        <translation>%1 n&apos;a aucune feuille lisible.</translation>
    </message>
    <message>
        <source>The clock of %1 runs ahead: its last save says %2. Have the clock set; nothing is decided by it.</source>
        <translation>L&apos;horloge de %1 avance&#xa0;: son dernier enregistrement indique %2. Faites régler l&apos;horloge&#xa0;; rien ne se décide d&apos;après elle.</translation>
    </message>
    <message>
        <source>Receive saves %1 to %2 of %3</source>
        <translation>Réception des enregistrements %1 à %2 de %3</translation>
    </message>
    <message>
        <source>This package was altered or cut on its way, so nothing of it was read. Ask its sender for it once more.</source>
        <translation>Ce paquet a été altéré ou tronqué en chemin&#xa0;; rien n&apos;en a donc été lu. Demandez-le de nouveau à son expéditeur.</translation>
    </message>
    <message>
        <source>This package is larger than %1 MB, so it was not read. Ask its sender for a smaller one.</source>
        <translation>Ce paquet dépasse %1&#xa0;Mo&#xa0;; il n&apos;a donc pas été lu. Demandez-en un plus petit à son expéditeur.</translation>
    </message>
    <message>
        <source>This is not a package of Mandate. Choose a file that ends in .mandatepkg.</source>
        <translation>Ce n&apos;est pas un paquet de Mandate. Choisissez un fichier qui se termine par .mandatepkg.</translation>
    </message>
    <message>
        <source>This package is for another office, so it cannot be read here. Pass it on, or ask its sender for the one that is yours.</source>
        <translation>Ce paquet est destiné à un autre organisme&#xa0;; il ne peut donc pas être lu ici. Transmettez-le, ou demandez à son expéditeur celui qui vous revient.</translation>
    </message>
    <message>
        <source>What is to be sent is larger than %1 MB. Send the parts of the office apart.</source>
        <translation>Ce qui doit être envoyé dépasse %1&#xa0;Mo. Envoyez séparément les parties de l&apos;organisme.</translation>
    </message>
    <message>
        <source>There is not enough memory for this package. Close other programs.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour ce paquet. Fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>This package holds more than a register can, so nothing of it was read. Ask its sender about it.</source>
        <translation>Ce paquet contient plus qu&apos;un registre ne peut contenir&#xa0;; rien n&apos;en a donc été lu. Interrogez son expéditeur à ce sujet.</translation>
    </message>
    <message>
        <source>Line %1 of the package holds something this program does not know, so nothing of the package was taken in. Ask the sender which program wrote it.</source>
        <translation>La ligne %1 du paquet contient quelque chose que ce programme ne connaît pas&#xa0;; rien du paquet n&apos;a donc été intégré. Demandez à l&apos;expéditeur quel programme l&apos;a écrit.</translation>
    </message>
    <message>
        <source>This package was written by a newer Mandate (format %1; this program knows up to %2). Update this program, then receive it again.</source>
        <translation>Ce paquet a été écrit par une version plus récente de Mandate (format %1&#xa0;; ce programme connaît jusqu&apos;au format %2). Mettez ce programme à jour, puis recevez de nouveau le paquet.</translation>
    </message>
    <message>
        <source>What is in this package does not fit what stands on it, so nothing was taken in. Ask %1 for it once more.</source>
        <translation>Le contenu de ce paquet ne correspond pas à ce qu&apos;il annonce&#xa0;; rien n&apos;a donc été intégré. Demandez-le de nouveau à %1.</translation>
    </message>
    <message>
        <source>The changes of this package do not add up, so nothing was taken in. Report this as a fault of the program.</source>
        <translation>Les modifications de ce paquet ne concordent pas&#xa0;; rien n&apos;a donc été intégré. Signalez-le comme un défaut du programme.</translation>
    </message>
    <message>
        <source>To correct in %1: %2</source>
        <translation>À corriger dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Send a package to %1</source>
        <translation>Envoi d&apos;un paquet à %1</translation>
    </message>
    <message>
        <source>There is no office with the code &quot;%1&quot; in this register.</source>
        <translation>Aucun organisme n&apos;a le code «&#xa0;%1&#xa0;» dans ce registre.</translation>
    </message>
    <message>
        <source>This is not an enrolment file, or it was altered. Ask the office for its enrolment file once more.</source>
        <translation>Ce n&apos;est pas un fichier d&apos;inscription, ou il a été altéré. Demandez de nouveau à l&apos;organisme son fichier d&apos;inscription.</translation>
    </message>
    <message>
        <source>Under which name is this register to be known?</source>
        <translation>Sous quel nom ce registre doit-il être connu&#xa0;?</translation>
    </message>
    <message>
        <source>Introduce this register as %1</source>
        <translation>Présentation de ce registre sous le nom %1</translation>
    </message>
    <message>
        <source>The fingerprint of %1 in this file is %2, and that is not what was read to you. Nothing was enrolled: ask the office for its file once more.</source>
        <translation>L&apos;empreinte de %1 dans ce fichier est %2, et ce n&apos;est pas celle qui vous a été lue. Rien n&apos;a été inscrit&#xa0;: demandez de nouveau à l&apos;organisme son fichier.</translation>
    </message>
    <message>
        <source>This is the enrolment file of this register itself.</source>
        <translation>C&apos;est le fichier d&apos;inscription de ce registre lui-même.</translation>
    </message>
    <message>
        <source>Enrol the centre %1</source>
        <translation>Inscription du centre %1</translation>
    </message>
    <message>
        <source>Enrol the office %1</source>
        <translation>Inscription de l&apos;organisme %1</translation>
    </message>
    <message>
        <source>This package comes from an office that is not enrolled here, so nothing of it was read. Enrol the office first, with its enrolment file.</source>
        <translation>Ce paquet vient d&apos;un organisme qui n&apos;est pas inscrit ici&#xa0;; rien n&apos;en a donc été lu. Inscrivez d&apos;abord l&apos;organisme, avec son fichier d&apos;inscription.</translation>
    </message>
    <message>
        <source>%1 was revoked (%2), so nothing is taken from it or sent to it. Enrol it anew if it is to work again.</source>
        <translation>%1 a été révoqué (%2)&#xa0;; rien n&apos;en est donc reçu ni ne lui est envoyé. Inscrivez-le de nouveau s&apos;il doit reprendre le travail.</translation>
    </message>
    <message>
        <source>%1 is not enrolled, so nothing can be closed for it. Enrol it first, with its enrolment file.</source>
        <translation>%1 n&apos;est pas inscrit&#xa0;; aucun paquet ne peut donc être fermé pour lui. Inscrivez-le d&apos;abord, avec son fichier d&apos;inscription.</translation>
    </message>
    <message>
        <source>Revoke the office %1</source>
        <translation>Révocation de l&apos;organisme %1</translation>
    </message>
    <message>
        <source>%1 %2 was left as it is here: it was changed here and the centre has not decided about it yet, or what is here stands in its way.</source>
        <translation>La fiche «&#xa0;%1&#xa0;» %2 a été laissée telle quelle ici&#xa0;: elle a été modifiée ici et le centre n&apos;en a pas encore décidé, ou ce qui se trouve ici y fait obstacle.</translation>
    </message>
    <message>
        <source>Receive the state of %1</source>
        <translation>Réception de l&apos;état de %1</translation>
    </message>
    <message>
        <source>This package is not signed by the register of %1.</source>
        <translation>Ce paquet n&apos;est pas signé par le registre de %1.</translation>
    </message>
    <message>
        <source>This package holds a %1, which is not passed between offices. Nothing was taken in.</source>
        <translation>Ce paquet contient une fiche «&#xa0;%1&#xa0;», qui ne se transmet pas entre organismes. Rien n&apos;a été intégré.</translation>
    </message>
    <message>
        <source>It is older than the last package of %1 that was received here, so nothing of it was needed.</source>
        <translation>Il est plus ancien que le dernier paquet de %1 reçu ici&#xa0;; rien n&apos;en était donc nécessaire.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is not a whole .xlsx or .ods file: it may be cut short or of another kind. Open it in your spreadsheet program and save it again, as .xlsx.</source>
        <translation>%1 n&apos;est pas un fichier .xlsx ou .ods entier&#xa0;: il est peut-être tronqué ou d&apos;un autre type. Ouvrez-le dans votre tableur et enregistrez-le de nouveau, en .xlsx.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in your spreadsheet program, save it without the password and import that file.</source>
        <translation>%1 est protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez-le sans le mot de passe et importez ce fichier-là.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the kind %2, which is not read. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>%1 est un classeur du type %2, qui n&apos;est pas lu. Ouvrez-le dans votre tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>%1 cannot be read whole: its part %2 is missing, damaged or cut short. Open it in your spreadsheet program and save it again.</source>
        <translation>%1 ne peut pas être lu en entier&#xa0;: sa partie %2 manque, est endommagée ou tronquée. Ouvrez-le dans votre tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file holds macros. They were not read and are never run.</source>
        <translation>Le fichier contient des macros. Elles n&apos;ont pas été lues et ne sont jamais exécutées.</translation>
    </message>
    <message>
        <source>Cells of the file take their values from other workbooks. Those were not opened: what the cells last showed was read.</source>
        <translation>Des cellules du fichier prennent leurs valeurs dans d&apos;autres classeurs. Ceux-ci n&apos;ont pas été ouverts&#xa0;: c&apos;est ce que les cellules affichaient en dernier qui a été lu.</translation>
    </message>
    <message>
        <source>Cells of the file ask other programs for their values (DDE). None was asked: what the cells last showed was read. Ask whoever sent it what they are for.</source>
        <translation>Des cellules du fichier demandent leurs valeurs à d&apos;autres programmes (DDE). Aucun n&apos;a été sollicité&#xa0;: c&apos;est ce que les cellules affichaient en dernier qui a été lu. Demandez à la personne qui a envoyé le fichier à quoi elles servent.</translation>
    </message>
    <message>
        <source>The file fetches data from databases or web pages. Nothing was fetched: what the cells last showed was read.</source>
        <translation>Le fichier va chercher des données dans des bases de données ou des pages web. Rien n&apos;a été récupéré&#xa0;: c&apos;est ce que les cellules affichaient en dernier qui a été lu.</translation>
    </message>
    <message>
        <source>Objects are embedded in the file, such as documents, controls or charts. They were not read.</source>
        <translation>Des objets sont incorporés dans le fichier, tels que des documents, des contrôles ou des graphiques. Ils n&apos;ont pas été lus.</translation>
    </message>
    <message>
        <source>handed in: what is agreed stands until the agreement is returned</source>
        <translation>soumis&#xa0;: ce qui est convenu reste en l&apos;état jusqu&apos;au renvoi de l&apos;accord</translation>
    </message>
    <message>
        <source>“%1” holds a character that nobody sees (%2); type it anew</source>
        <translation>«&#xa0;%1&#xa0;» contient un caractère invisible (%2)&#xa0;; saisissez-le de nouveau</translation>
    </message>
    <message>
        <source>This package brings what changed at %1 after its save %2, and this register has it up to save %3. Nothing was taken in; ask %1 for the whole part of this office.</source>
        <translation>Ce paquet apporte ce qui a changé chez %1 après son enregistrement %2, et ce registre n&apos;en a reçu que jusqu&apos;à l&apos;enregistrement %3. Rien n&apos;a été intégré&#xa0;; demandez à %1 toute la part de cet organisme.</translation>
    </message>
    <message>
        <source>%1 does not know of what this register received from it last (up to its save %2): its register was taken from a backup. Nothing was taken in; ask %1 for the whole part of this office.</source>
        <translation>%1 n&apos;a pas connaissance de ce que ce registre en a reçu en dernier (jusqu&apos;à son enregistrement %2)&#xa0;: son registre a été repris d&apos;une sauvegarde. Rien n&apos;a été intégré&#xa0;; demandez à %1 toute la part de cet organisme.</translation>
    </message>
    <message>
        <source>%1 on behalf of %2</source>
        <translation>%1 au nom de %2</translation>
    </message>
    <message>
        <source>There is nothing to fill in. %1</source>
        <translation>Il n&apos;y a rien à remplir. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to fill in</source>
        <translation>
            <numerusform>%n feuille à remplir</numerusform>
            <numerusform>%n feuilles à remplir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): &quot;%3&quot; was sent, the register now has &quot;%4&quot;, the sheet says &quot;%5&quot;.</source>
        <translation>%1 (%2)&#xa0;: «&#xa0;%3&#xa0;» a été envoyé, le registre a maintenant «&#xa0;%4&#xa0;», la feuille dit «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>Save %1 of %2 names %3 and bears the signature of %4. Ask them why.</source>
        <translation>L&apos;enregistrement %1 de %2 nomme %3 et porte la signature de %4. Demandez-leur pourquoi.</translation>
    </message>
    <message>
        <source>The package was taken in, but not looked through for what has to be corrected since. %1</source>
        <translation>Le paquet a été intégré, mais n&apos;a pas été examiné pour trouver ce qui est désormais à corriger. %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>This package was not received here.</source>
        <translation>Ce paquet n&apos;a pas été reçu ici.</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliqué</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>déjà identique</translation>
    </message>
    <message>
        <source>differs, waits for a decision</source>
        <translation>diffère, attend une décision</translation>
    </message>
    <message>
        <source>not allowed, kept as a proposal</source>
        <translation>non permis, conservé comme proposition</translation>
    </message>
    <message>
        <source>waits behind an undecided one</source>
        <translation>attend derrière une modification non tranchée</translation>
    </message>
    <message>
        <source>received before</source>
        <translation>déjà reçu</translation>
    </message>
    <message>
        <source>left as it is here</source>
        <translation>laissé tel qu&apos;il est ici</translation>
    </message>
    <message>
        <source>The agreement is signed</source>
        <translation>L&apos;accord est signé</translation>
    </message>
    <message>
        <source>It belongs to another office</source>
        <translation>Cela relève d&apos;un autre organisme</translation>
    </message>
    <message>
        <source>It is not here any more</source>
        <translation>Cela n&apos;est plus ici</translation>
    </message>
    <message>
        <source>Possible double</source>
        <translation>Doublon possible</translation>
    </message>
    <message>
        <source>Others refer to it</source>
        <translation>D&apos;autres éléments y renvoient</translation>
    </message>
    <message>
        <source>Its cycle or period is closed</source>
        <translation>Son cycle ou sa période est clos</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>%1 could not be read: what was read of it contradicts itself. Ask whoever sent it for another copy.</source>
        <translation>%1 n&apos;a pas pu être lu&#xa0;: ce qui en a été lu se contredit. Demandez une autre copie à la personne qui l&apos;a envoyé.</translation>
    </message>
    <message>
        <source>This entry is not about &quot;%1&quot;. It is about: %2.</source>
        <translation>Cette entrée ne porte pas sur «&#xa0;%1&#xa0;». Elle porte sur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>%1 cannot be read: in row %3 of its sheet %2 a cell holds more than ten million letters. Shorten it.</source>
        <translation>%1 ne peut pas être lu&#xa0;: à la ligne %3 de sa feuille %2, une cellule contient plus de dix millions de caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>%1 is none of the files a workbook comes in: expected .xlsx, .xlsm, .ods, .csv or a folder of .csv files. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>%1 n&apos;est aucun des fichiers qui contiennent un classeur&#xa0;: attendu .xlsx, .xlsm, .ods, .csv ou un dossier de fichiers .csv. Ouvrez-le dans votre tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>This package is for another register. Nothing was taken in: open that register, then receive it.</source>
        <translation>Ce paquet est destiné à un autre registre. Rien n&apos;a été intégré : ouvrez ce registre, puis recevez-le.</translation>
    </message>
    <message>
        <source>An indicator has a weight that is none.</source>
        <translation>Un indicateur a un poids qui n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>%1: its plan is no longer filled in. %2</source>
        <translation>%1 : son plan ne se remplit plus. %2</translation>
    </message>
</context>
<context>
    <name>fill_in</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Tel qu&apos;envoyé</translation>
    </message>
    <message>
        <source>fill-in sheet</source>
        <translation>feuille à remplir</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Retour prévu</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenue</translation>
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
    <message>
        <source>Somebody else changed “%1” while you wrote.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié «&#xa0;%1&#xa0;» pendant que vous écriviez.</translation>
    </message>
    <message>
        <source>You saw: “%1”</source>
        <translation>Vous aviez vu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Theirs: “%1”</source>
        <translation>L&apos;autre valeur&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Theirs (%1): “%2”</source>
        <translation>L&apos;autre valeur (%1)&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Yours: “%1”</source>
        <translation>La vôtre&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>The name of the agreement in lists, imports and on paper. No two agreements share one.</source>
        <translation>Le nom de l&apos;accord dans les listes, les imports et sur papier. Deux accords n&apos;ont jamais le même.</translation>
    </message>
    <message>
        <source>Annual performance agreement, performance contract, compact, executive commitment or individual work plan. All are built alike: objectives, actions, success indicators.</source>
        <translation>Accord de performance annuel, contrat de performance, pacte, engagement de dirigeant ou plan de travail individuel. Tous sont bâtis de même&#xa0;: objectifs, actions, indicateurs de succès.</translation>
    </message>
    <message>
        <source>Who asks for the results: the head of government, a minister, a board, a supervisor.</source>
        <translation>Qui demande les résultats&#xa0;: le chef du gouvernement, un ministre, un conseil, un supérieur hiérarchique.</translation>
    </message>
    <message>
        <source>Who promises the results: a ministry, an agency, an office, a person.</source>
        <translation>Qui promet les résultats&#xa0;: un ministère, un organisme, un service, une personne.</translation>
    </message>
    <message>
        <source>How achievements become scores. The rule set gives one for each kind of agreement; another is chosen here only where this agreement differs.</source>
        <translation>Comment les réalisations deviennent des notes. Le jeu de règles en donne un pour chaque type d&apos;accord&#xa0;; un autre n&apos;est choisi ici que là où cet accord diffère.</translation>
    </message>
    <message>
        <source>The words before the first section: between whom, for which year, to what purpose.</source>
        <translation>Les mots qui précèdent la première section&#xa0;: entre qui, pour quelle année, dans quel but.</translation>
    </message>
    <message>
        <source>The state of things the organisation works towards, years ahead.</source>
        <translation>L&apos;état des choses auquel l&apos;organisation travaille, à des années d&apos;ici.</translation>
    </message>
    <message>
        <source>What the organisation does, for whom, and by which means.</source>
        <translation>Ce que fait l&apos;organisation, pour qui et par quels moyens.</translation>
    </message>
    <message>
        <source>A broad result, said as a result: what will be different, not what will be done.</source>
        <translation>Un résultat large, dit comme un résultat&#xa0;: ce qui sera différent, non ce qui sera fait.</translation>
    </message>
    <message>
        <source>How much of the agreement this objective is worth, in percent. All objectives together make 100.</source>
        <translation>Ce que vaut cet objectif dans l&apos;accord, en pour cent. Tous les objectifs ensemble font 100.</translation>
    </message>
    <message>
        <source>Imposed on every agreement of this kind by the centre.</source>
        <translation>Imposé par le centre à tout accord de ce type.</translation>
    </message>
    <message>
        <source>A step that serves the objective above it.</source>
        <translation>Une étape qui sert l&apos;objectif au-dessus d&apos;elle.</translation>
    </message>
    <message>
        <source>What is measured to tell whether the action succeeded. It carries a unit, a weight and target values.</source>
        <translation>Ce qui est mesuré pour dire si l&apos;action a réussi. Il porte une unité, un poids et des valeurs cibles.</translation>
    </message>
    <message>
        <source>How much of the agreement this indicator is worth, in percent. The indicators of an objective together make the weight of the objective.</source>
        <translation>Ce que vaut cet indicateur dans l&apos;accord, en pour cent. Les indicateurs d&apos;un objectif font ensemble le poids de l&apos;objectif.</translation>
    </message>
    <message>
        <source>The achievement that earns the full score. The rule set names the level; in many countries it is Excellent, 100 %.</source>
        <translation>La réalisation qui obtient la note entière. Le jeu de règles nomme le niveau&#xa0;; dans beaucoup de pays, c&apos;est Excellent, 100&#xa0;%.</translation>
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
        <translation>Le chiffre, la date ou l&apos;état à atteindre dans l&apos;année, là où le barème note d&apos;après une seule cible.</translation>
    </message>
    <message>
        <source>What was achieved two years ago.</source>
        <translation>Ce qui a été réalisé il y a deux ans.</translation>
    </message>
    <message>
        <source>What was achieved last year.</source>
        <translation>Ce qui a été réalisé l&apos;an dernier.</translation>
    </message>
    <message>
        <source>What is expected next year.</source>
        <translation>Ce qui est attendu l&apos;an prochain.</translation>
    </message>
    <message>
        <source>What is expected in two years.</source>
        <translation>Ce qui est attendu dans deux ans.</translation>
    </message>
    <message>
        <source>What the indicator speaks of: inputs and activities tell of effort, outputs of what was delivered, outcomes of what changed.</source>
        <translation>Ce dont parle l&apos;indicateur&#xa0;: les intrants et les activités disent l&apos;effort, les produits ce qui a été fourni, les effets ce qui a changé.</translation>
    </message>
    <message>
        <source>The terms of the indicator, so exact that two people would count the same.</source>
        <translation>Les termes de l&apos;indicateur, si exacts que deux personnes compteraient de même.</translation>
    </message>
    <message>
        <source>How the figure is counted or measured, and by whom.</source>
        <translation>Comment le chiffre est compté ou mesuré, et par qui.</translation>
    </message>
    <message>
        <source>The figure cannot pass 100 %, so neither can the target.</source>
        <translation>Le chiffre ne peut pas dépasser 100&#xa0;%, la cible non plus.</translation>
    </message>
    <message>
        <source>The full score where the target is reached, none where it is not.</source>
        <translation>La note entière là où la cible est atteinte, aucune là où elle ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>The post that answers for the indicator. Posts stay; people come and go.</source>
        <translation>Le poste qui répond de l&apos;indicateur. Les postes restent&#xa0;; les personnes vont et viennent.</translation>
    </message>
    <message>
        <source>The other office that has to deliver something before this indicator can be reached.</source>
        <translation>L&apos;autre organisme qui doit fournir quelque chose avant que cet indicateur puisse être atteint.</translation>
    </message>
    <message>
        <source>What becomes of the indicator if it is not delivered.</source>
        <translation>Ce qu&apos;il advient de l&apos;indicateur si ce n&apos;est pas fourni.</translation>
    </message>
    <message>
        <source>Whether the other office knows of it, agreed to it and delivered it.</source>
        <translation>Si l&apos;autre organisme en a connaissance, y a consenti et l&apos;a fourni.</translation>
    </message>
    <message>
        <source>The money the budget sets aside for this.</source>
        <translation>L&apos;argent que le budget y réserve.</translation>
    </message>
    <message>
        <source>The money that has arrived.</source>
        <translation>L&apos;argent qui est arrivé.</translation>
    </message>
    <message>
        <source>The money that was used.</source>
        <translation>L&apos;argent qui a été employé.</translation>
    </message>
    <message>
        <source>National, sector, agency or local. A key result area of one level serves one of the level above.</source>
        <translation>National, sectoriel, d&apos;organisme ou local. Un domaine de résultats clés d&apos;un niveau en sert un du niveau supérieur.</translation>
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
        <translation>L&apos;année où la valeur de référence a été mesurée, telle que le plan l&apos;écrit.</translation>
    </message>
    <message>
        <source>The year by which the target is to be reached, as the plan writes it.</source>
        <translation>L&apos;année d&apos;ici laquelle la cible est à atteindre, telle que le plan l&apos;écrit.</translation>
    </message>
    <message>
        <source>How often the figure is measured.</source>
        <translation>À quelle fréquence le chiffre est mesuré.</translation>
    </message>
    <message>
        <source>The part of the parent that this child carries, in percent. Where no child is given a share, all carry the same.</source>
        <translation>La part de l&apos;élément supérieur que porte cet élément inférieur, en pour cent. Là où aucun n&apos;a reçu de part, tous portent la même.</translation>
    </message>
    <message>
        <source>What the figures count: tonnes, kilometres, percent, a date.</source>
        <translation>Ce que comptent les chiffres&#xa0;: tonnes, kilomètres, pour cent, une date.</translation>
    </message>
    <message>
        <source>Whether the figures are numbers, percentages, money, dates or a plain yes or no. It decides what may be entered.</source>
        <translation>Si les chiffres sont des nombres, des pourcentages, des montants, des dates ou un simple oui ou non. Cela décide de ce qui peut être saisi.</translation>
    </message>
    <message>
        <source>Whether more is better, as with harvests, or less is, as with waiting times.</source>
        <translation>Si plus est mieux, comme pour les récoltes, ou moins, comme pour les délais d&apos;attente.</translation>
    </message>
    <message>
        <source>The figure from which progress is counted.</source>
        <translation>Le chiffre à partir duquel la progression est comptée.</translation>
    </message>
    <message>
        <source>Where the figure comes from, so that anybody can check it.</source>
        <translation>D&apos;où vient le chiffre, afin que chacun puisse le vérifier.</translation>
    </message>
    <message>
        <source>How figures of several periods or units become one: added up, averaged, or the last one taken.</source>
        <translation>Comment les chiffres de plusieurs périodes ou unités n&apos;en font qu&apos;un&#xa0;: additionnés, en moyenne, ou le dernier retenu.</translation>
    </message>
    <message>
        <source>Where the text was published, or a word that it is only an illustration.</source>
        <translation>Où le texte a été publié, ou un mot pour dire qu&apos;il n&apos;est qu&apos;une illustration.</translation>
    </message>
    <message>
        <source>The year the agreement is for. It brings the rule set and the dates.</source>
        <translation>L&apos;année pour laquelle l&apos;accord est conclu. Elle apporte le jeu de règles et les dates.</translation>
    </message>
    <message>
        <source>What the other office has to deliver, so exact that both would agree whether it was.</source>
        <translation>Ce que l&apos;autre organisme doit fournir, dit si exactement que les deux s&apos;accorderaient à dire si cela a été fait.</translation>
    </message>
    <message>
        <source>Why the indicator cannot be reached without it.</source>
        <translation>Pourquoi l&apos;indicateur ne peut pas être atteint sans cela.</translation>
    </message>
    <message>
        <source>How much of it is needed.</source>
        <translation>Quelle quantité en est nécessaire.</translation>
    </message>
    <message>
        <source>The day by which it must be there for the indicator to be reached.</source>
        <translation>Le jour d&apos;ici lequel cela doit être là pour que l&apos;indicateur soit atteint.</translation>
    </message>
    <message>
        <source>The name of the plan in lists and imports. No two plans share one.</source>
        <translation>Le nom du plan dans les listes et les imports. Deux plans n&apos;ont jamais le même.</translation>
    </message>
    <message>
        <source>The plan as it is called in print.</source>
        <translation>Le plan tel qu&apos;il est nommé à l&apos;impression.</translation>
    </message>
    <message>
        <source>The first day of the plan.</source>
        <translation>Le premier jour du plan.</translation>
    </message>
    <message>
        <source>The last day of the plan; its targets are due by then.</source>
        <translation>Le dernier jour du plan ; ses cibles sont à atteindre d&apos;ici là.</translation>
    </message>
    <message>
        <source>A broad aim of the plan, under which its key result areas stand.</source>
        <translation>Un but large du plan, sous lequel se trouvent ses domaines de résultats clés.</translation>
    </message>
    <message>
        <source>The pillar of the plan under which the area stands. An area that serves another needs none.</source>
        <translation>Le pilier du plan sous lequel se trouve le domaine. Un domaine qui en sert un autre n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>The figure to be reached at the end of the plan. Those of the years between stand under Figures.</source>
        <translation>Le chiffre à atteindre à la fin du plan. Ceux des années intermédiaires se trouvent sous Chiffres.</translation>
    </message>
    <message>
        <source>What it is called in lists and imports. No two of a kind share one.</source>
        <translation>Son nom dans les listes et les imports. Deux fiches d&apos;un même type n&apos;ont jamais le même.</translation>
    </message>
    <message>
        <source>The name of the cycle in lists and imports: 2014-15.</source>
        <translation>Le nom du cycle dans les listes et les importations&#xa0;: 2014-15.</translation>
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
        <source>The government&apos;s rules that the agreements of the cycle follow.</source>
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
    <name>history</name>
    <message>
        <source>%1 on behalf of %2</source>
        <translation>%1 au nom de %2</translation>
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
        <translation>Type d&apos;unité</translation>
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
        <translation>Valeur réelle d&apos;il y a deux ans</translation>
    </message>
    <message>
        <source>Actual last year</source>
        <translation>Valeur réelle de l&apos;an dernier</translation>
    </message>
    <message>
        <source>Projection for next year</source>
        <translation>Projection pour l&apos;an prochain</translation>
    </message>
    <message>
        <source>Projection for the year after</source>
        <translation>Projection pour l&apos;année suivante</translation>
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
        <translation>Ne peut pas dépasser 100&#xa0;%</translation>
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
        <translation>Type d&apos;unité</translation>
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
        <translation>cible annuelle d&apos;un ICP</translation>
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
        <translation>valeur d&apos;ICP</translation>
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
    <name>lifecycle</name>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Quality review</source>
        <translation>Revue de qualité</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Négocié</translation>
    </message>
    <message>
        <source>Vetted</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Reviewed at mid-year</source>
        <translation>Revu à mi-parcours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Self-evaluated</source>
        <translation>Autoévalué</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Externally evaluated</source>
        <translation>Évalué en externe</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>En recours</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>Non soumis</translation>
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
        <translation>%1 sur %2&#xa0;%</translation>
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
        <translation>Sections de l&apos;accord</translation>
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
        <source>No scan was kept with the signing of this agreement.</source>
        <translation>Aucun scan n&apos;a été conservé avec la signature de cet accord.</translation>
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
        <translation>Signé le %1. Ce qui a été convenu reste valable jusqu&apos;à ce que les deux parties signent un avenant : l&apos;agent qui tient le registre peut vous aider. Les réalisations peuvent encore être saisies.</translation>
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
        <translation>Période&#xa0;: %1 à %2</translation>
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
        <translation>Pas encore d&apos;accord</translation>
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
        <translation>Aperçu avant impression de l&apos;é&amp;valuation…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save e&amp;valuation as PDF…</source>
        <translation>Enre&amp;gistrer l&apos;évaluation en PDF…</translation>
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
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Here stand the annual agreements of ministers, agencies and staff, each with its objectives, success indicators and scores. Last year&apos;s comes in from its spreadsheet and is then the start of this year&apos;s; or begin with an empty one.</source>
        <translation>Ici se trouvent les accords annuels des ministères, des organismes et du personnel, chacun avec ses objectifs, ses indicateurs de succès et ses notes. Celui de l&apos;an dernier entre depuis sa feuille de calcul et sert alors de point de départ à celui de cette année ; ou commencez par un accord vide.</translation>
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
        <source>Choose two agreements to lay side by side, or one to compare with last year&apos;s.</source>
        <translation>Choisissez deux accords à mettre côte à côte, ou un seul à comparer avec celui de l&apos;an dernier.</translation>
    </message>
    <message>
        <source>Au&amp;dit trail</source>
        <translation>Piste d&apos;au&amp;dit</translation>
    </message>
    <message>
        <source>Audit trail of this &amp;item</source>
        <translation>Piste d&apos;audit de cet éléme&amp;nt</translation>
    </message>
    <message>
        <source>As it stood &amp;on…</source>
        <translation>État à une dat&amp;e…</translation>
    </message>
    <message>
        <source>Sheet to &amp;fill in…</source>
        <translation>&amp;Feuille à remplir…</translation>
    </message>
    <message>
        <source>Ne&amp;xt step…</source>
        <translation>Étape s&amp;uivante…</translation>
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
        <translation>Chaque ICP compte selon la dernière année terminée dotée d&apos;une cible.</translation>
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
    <name>mandate::AuditTrailPage</name>
    <message>
        <source>Saves</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Modifications depuis</translation>
    </message>
    <message>
        <source>Ways to read the audit trail</source>
        <translation>Façons de lire la piste d&apos;audit</translation>
    </message>
    <message>
        <source>As it stood after this &amp;save</source>
        <translation>État après cet enre&amp;gistrement</translation>
    </message>
    <message>
        <source>As it stood &amp;on…</source>
        <translation>État à une dat&amp;e…</translation>
    </message>
    <message>
        <source>Audit trail of a &amp;record…</source>
        <translation>&amp;Piste d&apos;audit d&apos;une fiche…</translation>
    </message>
    <message>
        <source>&amp;Mark a day…</source>
        <translation>&amp;Marquer un jour…</translation>
    </message>
    <message>
        <source>Print a &amp;month for the registry…</source>
        <translation>&amp;Imprimer un mois pour les archives…</translation>
    </message>
    <message>
        <source>Look up a &amp;head…</source>
        <translation>C&amp;hercher une tête…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d&apos;audit</translation>
    </message>
    <message>
        <source>This is not in the register any more, or stands on no page of its own.</source>
        <translation>Ceci n&apos;est plus dans le registre, ou n&apos;a pas de page à soi.</translation>
    </message>
    <message>
        <source>Whose audit trail do you want to see? An agreement, an item, a KRA or an office goes by its code.</source>
        <translation>De quoi voulez-vous voir la piste d&apos;audit&#xa0;? Un accord, un élément, un DRC ou un organisme se désigne par son code.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Mark a day by a name, to ask later what changed since.</source>
        <translation>Marquez un jour d&apos;un nom, pour demander plus tard ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Committee of May</source>
        <translation>Comité de mai</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Type the head of the audit trail as it stands on the paper.</source>
        <translation>Saisissez la tête de la piste d&apos;audit telle qu&apos;elle figure sur le papier.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Which month is to be printed for the registry?</source>
        <translation>Quel mois faut-il imprimer pour les archives&#xa0;?</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>A marked day needs a name and a day.</source>
        <translation>Un jour marqué a besoin d&apos;un nom et d&apos;un jour.</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>Marquage de %1</translation>
    </message>
    <message>
        <source>This is no head: expected one such as %1.</source>
        <translation>Ce n&apos;est pas une tête&#xa0;: attendu une tête comme %1.</translation>
    </message>
    <message>
        <source>This register does not go through %1. It now ends with %2. It was cut or rewritten since, or the paper is of another register: compare with a backup.</source>
        <translation>Ce registre ne passe pas par %1. Il se termine maintenant par %2. Il a été tronqué ou réécrit depuis, ou le papier est celui d&apos;un autre registre&#xa0;: comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>This head was save %1 of %2, “%3” by %4. Nothing before it was changed since.</source>
        <translation>Cette tête était celle de l&apos;enregistrement %1 du %2, «&#xa0;%3&#xa0;» par %4. Rien de ce qui précède n&apos;a été modifié depuis.</translation>
    </message>
    <message>
        <source>“%1” is no month: write one such as 2026-05.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un mois&#xa0;: écrivez-en un comme 2026-05.</translation>
    </message>
</context>
<context>
    <name>mandate::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Read back again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Res&amp;taurer…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>A backup is made once a day when the register is opened, every half hour in which something was saved, and when it is closed. Each is read back and compared before it counts. Kept are the newest 20, the last of each of 35 days, and the last of each month.</source>
        <translation>Une sauvegarde est faite une fois par jour à l&apos;ouverture du registre, à chaque demi-heure où quelque chose a été enregistré, et à la fermeture. Chacune est relue et comparée avant de compter. Sont gardées les 20 plus récentes, la dernière de chacun des 35 derniers jours et la dernière de chaque mois.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose a second folder</source>
        <translation>Choisir un second dossier</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Pas de second dossier</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Second dossier</translation>
    </message>
    <message>
        <source>Backups lie beside the register only. A second folder, on another disk, saves them where that disk fails.</source>
        <translation>Les sauvegardes ne se trouvent qu&apos;à côté du registre. Un second dossier, sur un autre disque, les préserve si ce disque tombe en panne.</translation>
    </message>
    <message>
        <source>Also kept in: %1</source>
        <translation>Gardées aussi dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Backed up and read back.</source>
        <translation>Sauvegardé et relu.</translation>
    </message>
    <message>
        <source>Reading back…</source>
        <translation>Relecture…</translation>
    </message>
    <message>
        <source>Reading a backup</source>
        <translation>Lecture d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>It is whole and can be restored.</source>
        <translation>Elle est entière et peut être restaurée.</translation>
    </message>
    <message>
        <source>Put the backup of %1 in the place of the register? What was saved since is not in it. The register as it is now stays beside it under another name.</source>
        <translation>Mettre la sauvegarde du %1 à la place du registre&#xa0;? Ce qui a été enregistré depuis n&apos;y figure pas. Le registre tel qu&apos;il est maintenant reste à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Restored. What was there is kept as %1.</source>
        <translation>Restauré. Ce qui s&apos;y trouvait est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Second dossier pour les sauvegardes</translation>
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
        <translation>L&apos;accord est signé&#xa0;: sa cible est transmise telle quelle.</translation>
    </message>
    <message>
        <source>Who takes over a part of it?</source>
        <translation>Qui en reprend une part&#xa0;?</translation>
    </message>
    <message>
        <source>Code or name of an office, post or person</source>
        <translation>Code ou nom d&apos;un organisme, d&apos;un poste ou d&apos;une personne</translation>
    </message>
    <message>
        <source>Under which success indicator does %1 report it?</source>
        <translation>Sous quel indicateur de succès %1 la rapporte-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Number or title of an indicator</source>
        <translation>Numéro ou intitulé d&apos;un indicateur</translation>
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
        <translation>L&apos;&amp;intitulé contient</translation>
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
        <translation>Sous l&apos;o&amp;bjectif</translation>
    </message>
    <message>
        <source>weight in percent</source>
        <translation>poids en pour cent</translation>
    </message>
    <message>
        <source>Signed agreements are left alone. Nothing is changed before you have seen it.</source>
        <translation>Les accords signés ne sont pas touchés. Rien n&apos;est modifié avant que vous l&apos;ayez vu.</translation>
    </message>
    <message>
        <source>Say which words the title holds.</source>
        <translation>Dites quels mots contient l&apos;intitulé.</translation>
    </message>
    <message>
        <source>Say under which objective it is to stand where an agreement does not have it.</source>
        <translation>Dites sous quel objectif il doit figurer là où un accord ne l&apos;a pas.</translation>
    </message>
    <message>
        <source>Reading the agreements…</source>
        <translation>Lecture des accords…</translation>
    </message>
    <message>
        <source>Changed. Undo takes it back.</source>
        <translation>Modifié. Annuler permet d&apos;y revenir.</translation>
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
        <translation>%1 Fiches qui changeront : %2. Elles changent en un seul enregistrement, et une seule annulation permet d&apos;y revenir.</translation>
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
        <translation>Ajouter l&apos;ICP</translation>
    </message>
    <message>
        <source>%1 was withdrawn. Undo brings it back.</source>
        <translation>%1 a été retiré. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>What does %1 serve?</source>
        <translation>Que sert %1&#xa0;?</translation>
    </message>
    <message>
        <source>Code or title of a KRA</source>
        <translation>Code ou intitulé d&apos;un DRC</translation>
    </message>
    <message>
        <source>Code or title of a KRA, or of an objective of another agreement</source>
        <translation>Code ou intitulé d&apos;un DRC, ou d&apos;un objectif d&apos;un autre accord</translation>
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
        <translation>%1 ne sert plus %2. Annuler rétablit l&apos;alignement.</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 sous %2</translation>
    </message>
    <message>
        <source>It has been withdrawn since you saw it.</source>
        <translation>La fiche a été retirée depuis que vous l&apos;avez vue.</translation>
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
        <translation>Dans n&apos;importe quel état</translation>
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
        <translation>%1&#xa0;%</translation>
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
        <source>Here a government&apos;s goals stand as a tree: plan, pillars, key result areas, the agreements that serve them, down to each person&apos;s work plan. A plan is written here, or comes in with its key result areas from a spreadsheet.</source>
        <translation>Ici les buts d&apos;un gouvernement forment un arbre : le plan, les piliers, les domaines de résultats clés, les accords qui les servent, jusqu&apos;au plan de travail de chaque personne. Un plan s&apos;écrit ici, ou entre avec ses domaines de résultats clés depuis une feuille de calcul.</translation>
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
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>Part&#xa0;: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
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
            <numerusform>%n ligne est ouverte&#xa0;; ce qui est au-dessous s&apos;ouvre à mesure que vous avancez.</numerusform>
            <numerusform>%n lignes sont ouvertes&#xa0;; ce qui est au-dessous s&apos;ouvre à mesure que vous avancez.</numerusform>
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
        <translation>Elle n&apos;est rattachée nulle part dans la cascade&#xa0;: elle ne sert rien de ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>No office, post or person is called “%1”. Choose one from the list.</source>
        <translation>Aucun organisme, poste ni personne ne s&apos;appelle « %1 ». Choisissez dans la liste.</translation>
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
        <translation>Graphique&#xa0;: %1</translation>
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
        <translation>%1&#xa0;%</translation>
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
        <translation>Le schéma s&apos;arrête à %1 cases. Choisissez une ligne plus bas, ou moins de niveaux.</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>Cascade: %1  %2</source>
        <translation>Cascade&#xa0;: %1  %2</translation>
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
        <translation>État&#xa0;: %1</translation>
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
    <name>mandate::ClosedCycles</name>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (clos)</translation>
    </message>
</context>
<context>
    <name>mandate::ClosingPanel</name>
    <message>
        <source>Closed cycles and periods</source>
        <translation>Cycles et périodes clos</translation>
    </message>
    <message>
        <source>Close and reopen</source>
        <translation>Clore et rouvrir</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>&amp;Clore…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Rouvrir…</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>What is closed changes no more: its agreements, or the reports of a period. Reopening needs two persons: one asks for it, another manager or administrator confirms it.</source>
        <translation>Ce qui est clos ne change plus&#xa0;: ses accords, ou les rapports d&apos;une période. La réouverture exige deux personnes&#xa0;: l&apos;une la demande, un autre gestionnaire ou administrateur la confirme.</translation>
    </message>
    <message>
        <source>What is closed changes no more: its agreements, or the reports of a period. Nobody signs in to this register, so you reopen it alone, with a reason that the audit trail keeps.</source>
        <translation>Ce qui est clos ne change plus&#xa0;: ses accords, ou les rapports d&apos;une période. Personne ne se connecte à ce registre&#xa0;; vous le rouvrez donc seul, avec un motif que la piste d&apos;audit garde.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Clôture de %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Clore</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Réouverture de %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>such as 2015-06-30; empty for no limit</source>
        <translation>comme 2015-06-30&#xa0;; vide&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>&amp;Ask to reopen</source>
        <translation>&amp;Demander la réouverture</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>Say why; the audit trail keeps it.</source>
        <translation>Dites pourquoi&#xa0;; la piste d&apos;audit le garde.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 est clos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; type one such as 2015-06-30.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date&#xa0;; saisissez-en une comme 2015-06-30.</translation>
    </message>
    <message>
        <source>Asked: it is reopened when another manager or administrator confirms it.</source>
        <translation>Demandé&#xa0;: la réouverture a lieu lorsqu&apos;un autre gestionnaire ou administrateur la confirme.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>Reopening of %1</source>
        <translation>Réouverture de %1</translation>
    </message>
    <message>
        <source>%1 stays closed.</source>
        <translation>%1 reste clos.</translation>
    </message>
    <message>
        <source>Another line is chosen by now. Choose %1 again.</source>
        <translation>Une autre ligne est choisie entre-temps. Choisissez %1 à nouveau.</translation>
    </message>
</context>
<context>
    <name>mandate::ClosingsModel</name>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Reopening of %1 until %2</source>
        <translation>Réouverture de %1 jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>Reopening of %1</source>
        <translation>Réouverture de %1</translation>
    </message>
    <message>
        <source>Cycle or period</source>
        <translation>Cycle ou période</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>mandate::ColumnHeader</name>
    <message>
        <source>&gt; &lt; &gt;= &lt;= compare, 5..10 is from 5 to 10, “empty” finds empty cells, ! turns it round, = finds the whole text; anything else is to be contained.</source>
        <translation>&gt; &lt; &gt;= &lt;= comparent, 5..10 va de 5 à 10, «&#xa0;vide&#xa0;» trouve les cellules vides, ! inverse, = trouve le texte entier&#xa0;; tout le reste doit être contenu.</translation>
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
        <translation>Non lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>From the mapping</source>
        <translation>D&apos;après la correspondance</translation>
    </message>
    <message>
        <source>Sure: %1</source>
        <translation>Sûr&#xa0;: %1</translation>
    </message>
    <message>
        <source>Likely: %1</source>
        <translation>Probable&#xa0;: %1</translation>
    </message>
    <message>
        <source>A guess: %1</source>
        <translation>Une supposition&#xa0;: %1</translation>
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
        <translation>Rien ne porte ce nom. Essayez une partie du code, de l&apos;intitulé ou du nom.</translation>
    </message>
</context>
<context>
    <name>mandate::CommentsPanel</name>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
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
        <translation>Sur l&apos;accord entier</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>There is nothing to save yet: write what you remark.</source>
        <translation>Il n&apos;y a encore rien à enregistrer&#xa0;: écrivez votre remarque.</translation>
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
        <translation>Lignes qui diffèrent&#xa0;: %1</translation>
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
        <translation>Aucun accord antérieur de cette partie n&apos;est conservé ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Différence %1 sur %2</translation>
    </message>
</context>
<context>
    <name>mandate::CopyListModel</name>
    <message>
        <source>read back when made</source>
        <translation>relue à la création</translation>
    </message>
    <message>
        <source>read back just now</source>
        <translation>relue à l&apos;instant</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
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
        <translation>Enregistré&#xa0;: les pages montrent le cycle %1.</translation>
    </message>
</context>
<context>
    <name>mandate::Dashboard</name>
    <message>
        <source>The chart was not read, as it was cancelled.</source>
        <translation>Le graphique n&apos;a pas été lu, car la lecture a été annulée.</translation>
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
    <name>mandate::DifferencesPage</name>
    <message>
        <source>Differing entries</source>
        <translation>Entrées divergentes</translation>
    </message>
    <message>
        <source>Which entry this is</source>
        <translation>De quelle entrée il s&apos;agit</translation>
    </message>
    <message>
        <source>&amp;Take theirs…</source>
        <translation>&amp;Prendre la leur…</translation>
    </message>
    <message>
        <source>&amp;Keep ours…</source>
        <translation>&amp;Garder la nôtre…</translation>
    </message>
    <message>
        <source>Write a t&amp;hird value…</source>
        <translation>Écrire une &amp;troisième valeur…</translation>
    </message>
    <message>
        <source>&amp;Send back with a question…</source>
        <translation>Ren&amp;voyer avec une question…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Rouvrir…</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Rien ne diverge</translation>
    </message>
    <message>
        <source>When an office that works offline sends its package, its changes are worked in. Where an entry was changed on both sides, both values are kept and wait here, side by side, until you decide. Packages are received under Returns.</source>
        <translation>Lorsqu&apos;un organisme qui travaille hors ligne envoie son paquet, ses modifications sont intégrées. Si une entrée a été modifiée des deux côtés, les deux valeurs sont gardées et attendent ici, côte à côte, que vous décidiez. Les paquets se reçoivent dans Retours.</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n day(s) old</source>
        <translation>
            <numerusform>la plus ancienne depuis %n jour</numerusform>
            <numerusform>la plus ancienne depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see what each side says.</source>
        <translation>Choisissez une entrée pour voir ce que dit chaque côté.</translation>
    </message>
    <message>
        <source>Choose one entry or several first.</source>
        <translation>Choisissez d&apos;abord une ou plusieurs entrées.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>Keep ours for %n entry(ies)</source>
        <translation>
            <numerusform>Garder la nôtre pour %n entrée</numerusform>
            <numerusform>Garder la nôtre pour %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs for %n entry(ies)</source>
        <translation>
            <numerusform>Prendre la leur pour %n entrée</numerusform>
            <numerusform>Prendre la leur pour %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n entry(ies) back</source>
        <translation>
            <numerusform>Renvoyer %n entrée</numerusform>
            <numerusform>Renvoyer %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n entry(ies)</source>
        <translation>
            <numerusform>Rouvrir %n entrée</numerusform>
            <numerusform>Rouvrir %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Décider</translation>
    </message>
    <message>
        <source>A decision needs a reason: it goes to the office and stays in the audit trail.</source>
        <translation>Une décision a besoin d&apos;un motif&#xa0;: il est transmis à l&apos;organisme et reste dans la piste d&apos;audit.</translation>
    </message>
    <message>
        <source>Decide about differing entries</source>
        <translation>Décision sur des entrées divergentes</translation>
    </message>
    <message>
        <source>Decided. The office learns it with the next package.</source>
        <translation>Décidé. L&apos;organisme l&apos;apprendra avec le prochain paquet.</translation>
    </message>
    <message>
        <source>Choose all &amp;like this one</source>
        <translation>&amp;Choisir toutes les semblables</translation>
    </message>
    <message>
        <source>These entries are about different fields. Choose such as are about the same, or one alone.</source>
        <translation>Ces entrées portent sur des champs différents. Choisissez-en qui portent sur les mêmes, ou une seule.</translation>
    </message>
    <message>
        <source>This is not in the register any more, so it can only be kept as it is here.</source>
        <translation>Cela n&apos;est plus dans le registre&#xa0;; on ne peut donc que le garder tel qu&apos;il est ici.</translation>
    </message>
</context>
<context>
    <name>mandate::EntriesModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>mandate::EntrustedModel</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>mandate::ExplanationSheet</name>
    <message>
        <source>Who entered and verified it</source>
        <translation>Qui l&apos;a saisi et vérifié</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Comment cela a-t-il été calculé&#xa0;?</translation>
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
    <name>mandate::FillInPanel</name>
    <message>
        <source>the plan: objectives, indicators, weights and targets</source>
        <translation>le plan&#xa0;: objectifs, indicateurs, poids et cibles</translation>
    </message>
    <message>
        <source>what was reached by the end of %1</source>
        <translation>ce qui a été atteint à la fin de %1</translation>
    </message>
    <message>
        <source>What is to be filled in for %1 without the program?</source>
        <translation>Que faut-il remplir pour %1 sans le programme&#xa0;?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Make the sheet…</source>
        <translation>Créer la feuille…</translation>
    </message>
    <message>
        <source>Sheet to fill in</source>
        <translation>Feuille à remplir</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1. When it comes back, drop it onto this window: what was filled in is shown before it is taken in.</source>
        <translation>Enregistré sous %1. À son retour, déposez le fichier sur cette fenêtre&#xa0;: ce qui a été rempli est montré avant d&apos;être intégré.</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Retour prévu</translation>
    </message>
    <message>
        <source>a day, or empty</source>
        <translation>un jour, ou vide</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>each institution, for its agreement</source>
        <translation>chaque institution, pour son accord</translation>
    </message>
    <message>
        <source>each employee, for the individual work plan</source>
        <translation>chaque employé, pour le plan de travail individuel</translation>
    </message>
    <message>
        <source>What is to be filled in without the program?</source>
        <translation>Que faut-il remplir sans le programme&#xa0;?</translation>
    </message>
    <message>
        <source>Make the sheets in a folder…</source>
        <translation>Créer les feuilles dans un dossier…</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Dossier des feuilles</translation>
    </message>
    <message>
        <source>Making the sheets</source>
        <translation>Création des feuilles</translation>
    </message>
    <message numerus="yes">
        <source>Made %n sheet(s) in %1.</source>
        <translation>
            <numerusform>%n feuille créée dans %1.</numerusform>
            <numerusform>%n feuilles créées dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mandate::FillInsModel</name>
    <message>
        <source>Came back %1</source>
        <translation>Revenue le %1</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Attendue</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Remplie par</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Retour prévu</translation>
    </message>
</context>
<context>
    <name>mandate::FillInsPart</name>
    <message>
        <source>Sheets that were sent</source>
        <translation>Feuilles envoyées</translation>
    </message>
    <message>
        <source>Make s&amp;heets for all…</source>
        <translation>&amp;Faire des feuilles pour tous…</translation>
    </message>
    <message>
        <source>Offices without the program</source>
        <translation>Organismes sans le programme</translation>
    </message>
    <message>
        <source>Each gets a spreadsheet in which only what is asked for can be filled in. When it comes back, drop it here: what was filled in is shown before it is taken in.</source>
        <translation>Chacun reçoit une feuille de calcul où seul ce qui est demandé peut être rempli. À son retour, déposez-la ici&#xa0;: ce qui a été rempli est montré avant d&apos;être intégré.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) should be back already.</source>
        <translation>
            <numerusform>%n feuille devrait déjà être revenue.</numerusform>
            <numerusform>%n feuilles devraient déjà être revenues.</numerusform>
        </translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The cascade holds together: every KRA is served and measured, and every objective serves something.</source>
        <translation>La cascade tient&#xa0;: chaque DRC est servi et mesuré, et chaque objectif sert quelque chose.</translation>
    </message>
</context>
<context>
    <name>mandate::GridEdits</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Recopie vers le bas jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Copy right to %1</source>
        <translation>Recopie vers la droite jusqu&apos;à %1</translation>
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
        <translation>%1 Ajouter autant d&apos;indicateurs de succès pour ce qui dépasse&#xa0;?</translation>
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
            <numerusform>%n autre cellule n&apos;a pas été prise.</numerusform>
            <numerusform>%n autres cellules n&apos;ont pas été prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>Il n&apos;y a pas de texte à coller dans le presse-papiers.</translation>
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
        <translation>Chercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l&apos;aide</translation>
    </message>
    <message>
        <source>No page has all these words. Try fewer, or a part of one.</source>
        <translation>Aucune page ne contient tous ces mots. Essayez-en moins, ou une partie d&apos;un mot.</translation>
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
        <translation>Le fichier est encore en cours de vérification&#xa0;; enregistrez la correspondance ensuite.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed</source>
        <translation>%1&#xa0;: %2 ajoutées, %3 modifiées</translation>
    </message>
    <message>
        <source>Imported %1. %2</source>
        <translation>%1 importé. %2</translation>
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
        <translation>La feuille telle qu&apos;elle a été lue</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l&apos;importation</translation>
    </message>
    <message>
        <source>What is not read</source>
        <translation>Ce qui n&apos;est pas lu</translation>
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
        <translation>Première ligne de l&apos;en-tête</translation>
    </message>
    <message>
        <source>Rows of the header</source>
        <translation>Lignes de l&apos;en-tête</translation>
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
        <translation>Ce que ferait l&apos;importation, en chiffres</translation>
    </message>
    <message>
        <source>None of this comes into the register. What belongs there is given a meaning under Columns; titles, totals and notes may stay behind.</source>
        <translation>Rien de ceci n&apos;entre dans le registre. Ce qui y a sa place reçoit un sens sous Colonnes&#xa0;; les titres, les totaux et les remarques peuvent rester de côté.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>This is a workbook of Mandate: its sheets and columns are known by their names.</source>
        <translation>Ceci est un classeur de Mandate&#xa0;: ses feuilles et ses colonnes sont reconnues à leurs noms.</translation>
    </message>
    <message>
        <source>Read by a mapping that was written by hand; choose another under Mapping to change what a column is read as.</source>
        <translation>Lu selon une correspondance écrite à la main&#xa0;; choisissez-en une autre sous Correspondance pour changer la lecture d&apos;une colonne.</translation>
    </message>
    <message>
        <source>What the import would do is not known yet. F5 checks the file again.</source>
        <translation>Ce que ferait l&apos;importation n&apos;est pas encore connu. F5 vérifie le fichier de nouveau.</translation>
    </message>
    <message>
        <source>Nothing can be imported: %1</source>
        <translation>Rien ne peut être importé&#xa0;: %1</translation>
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
        <translation>Rien du fichier n&apos;est encore lu&#xa0;: choisissez ce que contient une feuille.</translation>
    </message>
    <message>
        <source>Everything in the file is in the register already; there is nothing to import.</source>
        <translation>Tout ce que contient le fichier est déjà dans le registre&#xa0;; il n&apos;y a rien à importer.</translation>
    </message>
    <message>
        <source>Ready: everything can be read. Nothing is changed before you import.</source>
        <translation>Prêt&#xa0;: tout est lisible. Rien n&apos;est modifié avant que vous n&apos;importiez.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 unchanged</source>
        <translation>%1&#xa0;: %2 ajoutées, %3 modifiées, %4 inchangées</translation>
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
        <translation>%1 telle qu&apos;elle a été lue&#xa0;; ce que vous corrigez reste ici, le fichier n&apos;est pas modifié</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Étapes de l&apos;importation</translation>
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
        <translation>Ce qui changerait est laissé de côté ; il n&apos;y a rien à importer.</translation>
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
    <message>
        <source>Changed in the sheet and here</source>
        <translation>Modifié dans la feuille et ici</translation>
    </message>
    <message>
        <source>These cells were changed in the sheet and here as well. What is not ticked stays as it is here; Space ticks it.</source>
        <translation>Ces cellules ont été modifiées dans la feuille et aussi ici. Ce qui n&apos;est pas coché reste tel qu&apos;il est ici&#xa0;; Espace coche.</translation>
    </message>
    <message>
        <source>5 To decide</source>
        <translation>5 À décider</translation>
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
        <translation>Retrait&#xa0;: %1 de %2</translation>
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
        <translation>Ajout&#xa0;: %1 de %2</translation>
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
    <name>mandate::LookBackPanel</name>
    <message>
        <source>Which day do you want to look back to?</source>
        <translation>À quel jour voulez-vous revenir&#xa0;?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>the end of the day</source>
        <translation>la fin du jour</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Write the day you want to look back to.</source>
        <translation>Écrivez le jour auquel vous voulez revenir.</translation>
    </message>
    <message>
        <source>“%1” is no time: write one such as 14:30, or none.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une heure&#xa0;: écrivez-en une comme 14:30, ou aucune.</translation>
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
        <translation>&lt;b&gt;Mandate %1&lt;/b&gt;&lt;p&gt;Les plans, les accords et les résultats d&apos;un gouvernement dans un seul registre.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
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
        <translation>&amp;Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Open a register first: %1 is no register, and what it holds goes into one.</source>
        <translation>Ouvrez d&apos;abord un registre&#xa0;: %1 n&apos;est pas un registre, et son contenu doit entrer dans un registre.</translation>
    </message>
    <message>
        <source>“%1” needs a record of this page to be open.</source>
        <translation>«&#xa0;%1&#xa0;» demande qu&apos;une fiche de cette page soit ouverte.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d&apos;ensemble</translation>
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
    <message>
        <source>&amp;Differing entries</source>
        <translation>Entrées di&amp;vergentes</translation>
    </message>
    <message>
        <source>Audit &amp;trail</source>
        <translation>Piste d&apos;au&amp;dit</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>Sauve&amp;gardes</translation>
    </message>
    <message>
        <source>C&amp;lose and reopen…</source>
        <translation>C&amp;lore et rouvrir…</translation>
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
    <name>mandate::NetChangesModel</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernier changement</translation>
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
        <translation>Créer l&apos;accor&amp;d</translation>
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
        <translation>Gardées comme l&apos;an dernier</translation>
    </message>
    <message>
        <source>From last year&apos;s projection</source>
        <translation>D&apos;après la projection de l&apos;an dernier</translation>
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
        <source>Say who agrees with whom, and for which cycle. Last year&apos;s agreement of the second party is offered as the start.</source>
        <translation>Indiquez qui s&apos;accorde avec qui, et pour quel cycle. L&apos;accord de l&apos;an dernier de la seconde partie est proposé comme point de départ.</translation>
    </message>
    <message>
        <source>The agreement begins empty.</source>
        <translation>L&apos;accord commence vide.</translation>
    </message>
    <message>
        <source>Indicators taken over: %1. What was achieved becomes last year&apos;s trend.</source>
        <translation>Indicateurs repris&#xa0;: %1. Ce qui a été réalisé devient la tendance de l&apos;an dernier.</translation>
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
        <translation>Aucun registre n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Here stands what waits for you, the overdue first, and how the year goes in a few charts. Open a register to begin.</source>
        <translation>Ici se trouve ce qui vous attend, les retards d&apos;abord, et comment va l&apos;année en quelques graphiques. Ouvrez un registre pour commencer.</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Ouvrir un registre…</translation>
    </message>
    <message>
        <source>&amp;Print the overview…</source>
        <translation>Im&amp;primer la vue d&apos;ensemble…</translation>
    </message>
    <message>
        <source>&amp;Save the overview…</source>
        <translation>&amp;Enregistrer la vue d&apos;ensemble…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
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
        <translation>Les %1 premières&#xa0;; la suite en faisant défiler</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>mandate::OwnKeysLine</name>
    <message>
        <source>Your keys are on this computer: what you save bears your signature.</source>
        <translation>Vos clés sont sur cet ordinateur&#xa0;: ce que vous enregistrez porte votre signature.</translation>
    </message>
    <message>
        <source>Your keys were made just now. Save their recovery sheet for the registry: it can be had until you sign out, and not again.</source>
        <translation>Vos clés viennent d&apos;être créées. Enregistrez leur feuille de récupération pour le service des archives&#xa0;: vous pouvez l&apos;obtenir jusqu&apos;à votre déconnexion, et plus ensuite.</translation>
    </message>
    <message>
        <source>Your keys are not on this computer, or under another password: what you save bears no signature.</source>
        <translation>Vos clés ne sont pas sur cet ordinateur, ou sont sous un autre mot de passe&#xa0;: ce que vous enregistrez ne porte pas de signature.</translation>
    </message>
    <message>
        <source>Your new keys wait for an administrator: what you save bears no signature yet.</source>
        <translation>Vos nouvelles clés attendent un administrateur&#xa0;: ce que vous enregistrez ne porte pas encore de signature.</translation>
    </message>
    <message>
        <source>Save reco&amp;very sheet…</source>
        <translation>Enregistrer la feuille de ré&amp;cupération…</translation>
    </message>
    <message>
        <source>Make new &amp;keys…</source>
        <translation>Créer de nouvelles c&amp;lés…</translation>
    </message>
    <message>
        <source>Type the recovery s&amp;heet…</source>
        <translation>Saisir la f&amp;euille de récupération…</translation>
    </message>
    <message>
        <source>Save recovery sheet</source>
        <translation>Enregistrer la feuille de récupération</translation>
    </message>
    <message>
        <source>recovery sheet.pdf</source>
        <translation>feuille de récupération.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Your keys are not at hand.</source>
        <translation>Vos clés ne sont pas disponibles.</translation>
    </message>
    <message>
        <source>The recovery sheet is in %1. Print it, close it in an envelope, and remove the file.</source>
        <translation>La feuille de récupération est dans %1. Imprimez-la, mettez-la sous enveloppe fermée et supprimez le fichier.</translation>
    </message>
    <message>
        <source>New keys on this computer; another administrator confirms them before they count</source>
        <translation>Nouvelles clés sur cet ordinateur&#xa0;; un autre administrateur les confirme avant qu&apos;elles comptent</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Les créer</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>The lines of your recovery sheet</source>
        <translation>Les lignes de votre feuille de récupération</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
</context>
<context>
    <name>mandate::PackageDesk</name>
    <message>
        <source>Wrote %1. Only %2 can open it; send or carry it there.</source>
        <translation>%1 écrit. Seul %2 peut l&apos;ouvrir&#xa0;; envoyez-le ou portez-le à cet endroit.</translation>
    </message>
    <message>
        <source>Wrote %1. Send it to the other side, and read this fingerprint to them: %2</source>
        <translation>%1 écrit. Envoyez-le à l&apos;autre partie et lisez-lui cette empreinte&#xa0;: %2</translation>
    </message>
    <message>
        <source>Revoked %1: nothing is taken from it or sent to it.</source>
        <translation>%1 révoqué&#xa0;: rien n&apos;en est reçu et rien ne lui est envoyé.</translation>
    </message>
    <message>
        <source>Enrolled %1 as the centre of this register. Packages can go to and fro now.</source>
        <translation>%1 est inscrit comme centre de ce registre. Les paquets peuvent désormais circuler dans les deux sens.</translation>
    </message>
    <message>
        <source>Enrolled %1 for the office %2. Packages can go to and fro now.</source>
        <translation>%1 est inscrit pour l&apos;organisme %2. Les paquets peuvent désormais circuler dans les deux sens.</translation>
    </message>
</context>
<context>
    <name>mandate::PackagesPart</name>
    <message>
        <source>Offices that take part</source>
        <translation>Organismes participants</translation>
    </message>
    <message>
        <source>Passphrase of this register&apos;s keys</source>
        <translation>Phrase secrète des clés de ce registre</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Offices without a network work on a register of their own. Its changes come in a package that only you can open, and you see what they come to before anything is changed.</source>
        <translation>Les organismes sans réseau travaillent sur un registre qui leur est propre. Ses modifications arrivent dans un paquet que vous seul pouvez ouvrir, et vous voyez ce qu&apos;elles donnent avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>&amp;Receive a package…</source>
        <translation>&amp;Recevoir un paquet…</translation>
    </message>
    <message>
        <source>&amp;Send a package…</source>
        <translation>&amp;Envoyer un paquet…</translation>
    </message>
    <message>
        <source>Introduce this re&amp;gister…</source>
        <translation>Présenter ce re&amp;gistre…</translation>
    </message>
    <message>
        <source>E&amp;nrol an office…</source>
        <translation>E&amp;nrôler un organisme…</translation>
    </message>
    <message>
        <source>No office takes part yet. Each side introduces its register and enrols the other&apos;s; the help tells it step by step.</source>
        <translation>Aucun organisme ne participe encore. Chaque partie présente son registre et inscrit celui de l&apos;autre&#xa0;; l&apos;aide l&apos;explique étape par étape.</translation>
    </message>
    <message>
        <source>Type the passphrase of this register&apos;s keys first.</source>
        <translation>Saisissez d&apos;abord la phrase secrète des clés de ce registre.</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>Recevoir un paquet</translation>
    </message>
    <message>
        <source>Packages (*.mandatepkg);;All files (*)</source>
        <translation>Paquets (*.mandatepkg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opening the package…</source>
        <translation>Ouverture du paquet…</translation>
    </message>
    <message>
        <source>Recei&amp;ve it</source>
        <translation>Le rece&amp;voir</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Le laisser</translation>
    </message>
    <message>
        <source>Send a package</source>
        <translation>Envoyer un paquet</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Packages (*.mandatepkg)</source>
        <translation>Paquets (*.mandatepkg)</translation>
    </message>
    <message>
        <source>Closing the package…</source>
        <translation>Fermeture du paquet…</translation>
    </message>
    <message>
        <source>Name of this office</source>
        <translation>Nom de cet organisme</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Phrase secrète, une seconde fois</translation>
    </message>
    <message>
        <source>Enrol an office</source>
        <translation>Inscrire un organisme</translation>
    </message>
    <message>
        <source>Enrolment files (*.mandateoffice);;All files (*)</source>
        <translation>Fichiers d&apos;inscription (*.mandateoffice);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Code de l&apos;organisme</translation>
    </message>
    <message>
        <source>Fingerprint, as it is read to you</source>
        <translation>Empreinte, telle qu&apos;elle vous est lue</translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation>&amp;Inscrire</translation>
    </message>
    <message>
        <source>Under which name is this register to be known?</source>
        <translation>Sous quel nom ce registre doit-il être connu&#xa0;?</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
    <message>
        <source>Introduce this register</source>
        <translation>Présenter ce registre</translation>
    </message>
    <message>
        <source>Enrolment files (*.mandateoffice)</source>
        <translation>Fichiers d&apos;inscription (*.mandateoffice)</translation>
    </message>
    <message>
        <source>Revo&amp;ke an office…</source>
        <translation>&amp;Révoquer un organisme…</translation>
    </message>
    <message>
        <source>Nobody is enrolled here with whom packages could be exchanged.</source>
        <translation>Personne n&apos;est inscrit ici avec qui échanger des paquets.</translation>
    </message>
    <message>
        <source>The keys of this register are not on this computer. Introduce it here, and let the other sides enrol it anew.</source>
        <translation>Les clés de ce registre ne se trouvent pas sur cet ordinateur. Présentez-le ici, et faites-le inscrire de nouveau par les autres participants.</translation>
    </message>
    <message>
        <source>Receiving the package…</source>
        <translation>Réception du paquet…</translation>
    </message>
    <message>
        <source>Show &amp;differing entries</source>
        <translation>Voir les entrées &amp;divergentes</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Revoke an office: what it sent stands, nothing more is taken from it or sent to it</source>
        <translation>Révoquer un organisme&#xa0;: ce qu&apos;il a envoyé reste valable, rien n&apos;en est plus reçu et rien ne lui est plus envoyé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>such as: the laptop was stolen</source>
        <translation>par exemple&#xa0;: l&apos;ordinateur portable a été volé</translation>
    </message>
    <message>
        <source>Rev&amp;oke</source>
        <translation>Rév&amp;oquer</translation>
    </message>
    <message>
        <source>at least ten characters</source>
        <translation>au moins dix caractères</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Introduce this register with the keys it has</source>
        <translation>Présenter ce registre avec les clés qu&apos;il possède</translation>
    </message>
    <message>
        <source>Introduce this register: its keys are made, and a passphrase guards them</source>
        <translation>Présenter ce registre&#xa0;: ses clés sont créées, et une phrase secrète les protège</translation>
    </message>
    <message>
        <source>Enrol %1. Let its fingerprint be read to you, face to face or by telephone, and type what you hear</source>
        <translation>Inscrire %1. Faites-vous lire son empreinte, en face à face ou par téléphone, et saisissez ce que vous entendez</translation>
    </message>
    <message>
        <source>empty: it is the centre</source>
        <translation>vide&#xa0;: c&apos;est le centre</translation>
    </message>
    <message>
        <source>A passphrase has at least ten characters; four words make a good one.</source>
        <translation>Une phrase secrète compte au moins dix caractères&#xa0;; quatre mots en font une bonne.</translation>
    </message>
    <message>
        <source>A revocation needs a reason: it stays in the audit trail.</source>
        <translation>Une révocation exige un motif&#xa0;: il reste dans la piste d&apos;audit.</translation>
    </message>
</context>
<context>
    <name>mandate::PageFrame</name>
    <message>
        <source>%1 (%2) is second party to no agreement in this register.</source>
        <translation>%1 (%2) n&apos;est seconde partie d&apos;aucun accord de ce registre.</translation>
    </message>
    <message>
        <source>This register is open for reading only. %1</source>
        <translation>Ce registre est ouvert en lecture seule. %1</translation>
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
    <name>mandate::PastWindow</name>
    <message>
        <source>%1 as it stood on %2</source>
        <translation>%1, état au %2</translation>
    </message>
    <message>
        <source>As it stood on %1, after save %2, “%3” by %4. This is the past: nothing here can be changed.</source>
        <translation>État au %1, après l&apos;enregistrement %2, «&#xa0;%3&#xa0;» par %4. C&apos;est le passé&#xa0;: rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>This is the past</source>
        <translation>C&apos;est le passé</translation>
    </message>
    <message>
        <source>%1 – Mandate</source>
        <translation>%1 – Mandate</translation>
    </message>
    <message>
        <source>It is the register as it stood on %1.</source>
        <translation>C&apos;est le registre dans son état au %1.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Retour sur le passé</translation>
    </message>
</context>
<context>
    <name>mandate::PersonButton</name>
    <message>
        <source>What you save bears your signature.</source>
        <translation>Ce que vous enregistrez porte votre signature.</translation>
    </message>
    <message>
        <source>Your keys are not on this computer, or under another password: what you save bears no signature.</source>
        <translation>Vos clés ne sont pas sur cet ordinateur, ou sont sous un autre mot de passe&#xa0;: ce que vous enregistrez ne porte pas de signature.</translation>
    </message>
    <message>
        <source>Your keys wait for an administrator: what you save bears no signature yet.</source>
        <translation>Vos clés attendent un administrateur&#xa0;: ce que vous enregistrez ne porte pas encore de signature.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>%1 on behalf of %2</source>
        <translation>%1 au nom de %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>En mon nom</translation>
    </message>
    <message>
        <source>On behalf of %1</source>
        <translation>Au nom de %1</translation>
    </message>
    <message>
        <source>&amp;Lock the window</source>
        <translation>&amp;Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mandate::PreviewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>&amp;Comment cela a-t-il été calculé&#xa0;?</translation>
    </message>
    <message>
        <source>How was the &amp;composite computed?</source>
        <translation>Comment la note com&amp;posite a-t-elle été calculée&#xa0;?</translation>
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
        <translation>Poids&#xa0;: %1</translation>
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
    <message>
        <source>Keep theirs</source>
        <translation>Garder l&apos;autre valeur</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>Écrire la mienne</translation>
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
    <name>mandate::ReturnedCells</name>
    <message>
        <source>Nothing was filled in that is not in the register already. %1</source>
        <translation>Rien n&apos;a été rempli qui ne soit déjà dans le registre. %1</translation>
    </message>
    <message>
        <source>%1 It stays as it is here.</source>
        <translation>%1 La valeur d&apos;ici reste inchangée.</translation>
    </message>
    <message>
        <source>Take from the sheet</source>
        <translation>Prendre de la feuille</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Tel qu&apos;envoyé</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Dans la feuille</translation>
    </message>
</context>
<context>
    <name>mandate::ReturnsPage</name>
    <message>
        <source>Read it as &amp;Western European text (Windows-1252)</source>
        <translation>Lire comme texte d&apos;Europe &amp;occidentale (Windows-1252)</translation>
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
        <source>Drop a spreadsheet here: last year&apos;s agreement, a plan with its indicators, a list of offices, posts or people, or a workbook that Mandate exported. Files may be .xlsx, .ods or .csv.</source>
        <translation>Déposez ici un tableur&#xa0;: l&apos;accord de l&apos;an dernier, un plan avec ses indicateurs, une liste d&apos;organismes, de postes ou de personnes, ou un classeur exporté par Mandate. Les fichiers peuvent être .xlsx, .ods ou .csv.</translation>
    </message>
    <message>
        <source>What the columns mean is guessed and shown to you. Cells that cannot be read are corrected here; your file is not changed. You see every change before it is made, all of it is made or nothing, and one step of undo takes it back.</source>
        <translation>Le sens des colonnes est deviné et vous est montré. Les cellules illisibles se corrigent ici&#xa0;; votre fichier n&apos;est pas modifié. Vous voyez chaque modification avant qu&apos;elle soit faite, elles sont faites toutes ou aucune, et une seule annulation les reprend.</translation>
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
        <translation>A&amp;nnuler l&apos;importation</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>The import was undone; the register is as it was before.</source>
        <translation>L&apos;importation a été annulée&#xa0;; le registre est tel qu&apos;il était auparavant.</translation>
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
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.ods *.csv);;All files (*)</source>
        <translation>Feuilles de calcul (*.xlsx *.xlsm *.ods *.csv);;Tous les fichiers (*)</translation>
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
        <translation>Valeur réelle d&apos;il y a deux ans</translation>
    </message>
    <message>
        <source>Actual last year</source>
        <translation>Valeur réelle de l&apos;an dernier</translation>
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
        <translation>laissé tel quel&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mandate::SavesTab</name>
    <message>
        <source>This save is no more.</source>
        <translation>Cet enregistrement n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>What the save changed</source>
        <translation>Ce que l&apos;enregistrement a modifié</translation>
    </message>
    <message>
        <source>Choose a save to see what it changed.</source>
        <translation>Choisissez un enregistrement pour voir ce qu&apos;il a modifié.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Only what touched %1 and what belongs to it.</source>
        <translation>Seulement ce qui a touché %1 et ce qui s&apos;y rattache.</translation>
    </message>
    <message>
        <source>The first %1 of its changes:</source>
        <translation>Les %1 premières de ses modifications&#xa0;:</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Comment cela a-t-il été calculé&#xa0;?</translation>
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
        <translation>L&apos;indicateur choisi</translation>
    </message>
</context>
<context>
    <name>mandate::SectionSaves</name>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré. %2</translation>
    </message>
    <message>
        <source>You wrote “%1”.</source>
        <translation>Vous aviez écrit «&#xa0;%1&#xa0;».</translation>
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
            <numerusform>Il a pris la place de %n chiffre antérieur, qui reste dans la piste d&apos;audit.</numerusform>
            <numerusform>Il a pris la place de %n chiffres antérieurs, qui restent dans la piste d&apos;audit.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure once reported stays. Type the right one: it takes its place.</source>
        <translation>Un chiffre rapporté reste. Saisissez le bon&#xa0;: il prend sa place.</translation>
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
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>What it serves and what serves it</source>
        <translation>Ce qu&apos;il sert et ce qui le sert</translation>
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
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>No register is open. Open one with File, Open.</source>
        <translation>Aucun registre n&apos;est ouvert. Ouvrez-en un par Fichier, Ouvrir.</translation>
    </message>
    <message>
        <source>Waiting for somebody else to finish saving…</source>
        <translation>Attente de la fin d&apos;un enregistrement en cours par quelqu&apos;un d&apos;autre…</translation>
    </message>
    <message>
        <source>Waiting for %1 to finish saving…</source>
        <translation>Attente de la fin de l&apos;enregistrement de %1…</translation>
    </message>
    <message>
        <source>The register&apos;s place does not answer…</source>
        <translation>L&apos;emplacement du registre ne répond pas…</translation>
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
        <translation>Touches de l&apos;action choisie</translation>
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
        <translation>Touches de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is “%2” already (%3). Press other keys, or take them off there first.</source>
        <translation>%1 sert déjà à «&#xa0;%2&#xa0;» (%3). Appuyez sur d&apos;autres touches, ou retirez-les d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Utilisateurs et rôles</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>&amp;Lock a shared register after</source>
        <translation>&amp;Verrouiller un registre partagé après</translation>
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
        <translation>L&apos;autre accord</translation>
    </message>
</context>
<context>
    <name>mandate::SidePanel</name>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d&apos;audit</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>Rien n&apos;a encore été modifié ici.</translation>
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
        <translation>Il n&apos;y a pas d&apos;exemples.</translation>
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
        <translation>Objectifs et indicateurs publiés, à suivre ou dont s&apos;inspirer.</translation>
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
        <translation> à %1&#xa0;%</translation>
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
        <translation>Clôture d&apos;un commentaire</translation>
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
    <name>mandate::SignInPanel</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Open another register…</source>
        <translation>&amp;Ouvrir un autre registre…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>%1 is shared by several people. Sign in, so that the audit trail knows who changes what and you see what concerns you.</source>
        <translation>%1 est partagé entre plusieurs personnes. Connectez-vous, afin que la piste d&apos;audit sache qui modifie quoi et que vous voyiez ce qui vous concerne.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Nobody used the window for a while, so it is locked. What you typed is still there.</source>
        <translation>Personne n&apos;a utilisé la fenêtre depuis un moment&#xa0;: elle est verrouillée. Ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Sign in as &amp;somebody else</source>
        <translation>Se connecter sous un &amp;autre nom</translation>
    </message>
    <message>
        <source>Looking at the password…</source>
        <translation>Vérification du mot de passe…</translation>
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
        <translation>Les deux parties signent l&apos;accord imprimé. L&apos;enregistrer fige ce qui a été convenu&#xa0;: dès lors, il ne change que par un avenant que les deux signent. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>&amp;Freeze and record the signing</source>
        <translation>&amp;Figer et enregistrer la signature</translation>
    </message>
    <message>
        <source>It cannot be signed yet: these points must be corrected first (%1). Choose one to go there.</source>
        <translation>Il ne peut pas encore être signé&#xa0;: ces points doivent d&apos;abord être corrigés (%1). Choisissez-en un pour y aller.</translation>
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
    <name>mandate::SinceTab</name>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Changed &amp;since</source>
        <translation>Modifié depui&amp;s</translation>
    </message>
    <message>
        <source>&amp;Mark a day…</source>
        <translation>&amp;Marquer un jour…</translation>
    </message>
    <message>
        <source>Marked dates</source>
        <translation>Dates marquées</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Depuis ce jour</translation>
    </message>
    <message>
        <source>a day of my own</source>
        <translation>un autre jour</translation>
    </message>
    <message>
        <source>Write the day since when you want to know.</source>
        <translation>Indiquez le jour depuis lequel vous voulez savoir.</translation>
    </message>
    <message>
        <source>Looking at what changed…</source>
        <translation>Recherche de ce qui a changé…</translation>
    </message>
    <message>
        <source>Looking at what changed</source>
        <translation>Recherche de ce qui a changé</translation>
    </message>
    <message>
        <source>Nothing is another than it was at the beginning of %1.</source>
        <translation>Rien ne diffère de ce qui était au début du %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 is another than it was at the beginning of %2.</source>
        <translation>Dans %1, rien ne diffère de ce qui était au début du %2.</translation>
    </message>
    <message>
        <source>What is another than at the beginning of %1.</source>
        <translation>Ce qui diffère du début du %1.</translation>
    </message>
    <message>
        <source>What of %1 is another than at the beginning of %2.</source>
        <translation>Ce qui, dans %1, diffère du début du %2.</translation>
    </message>
</context>
<context>
    <name>mandate::SitesModel</name>
    <message>
        <source>This register</source>
        <translation>Ce registre</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Révoqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Le centre</translation>
    </message>
    <message>
        <source>Office %1</source>
        <translation>Organisme %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>up to save %1</source>
        <translation>jusqu&apos;à l&apos;enregistrement %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Participe comme</translation>
    </message>
    <message>
        <source>Received from it</source>
        <translation>Reçu de sa part</translation>
    </message>
    <message>
        <source>It has received</source>
        <translation>Il a reçu</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
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
        <source>One file, the register, holds a government&apos;s plan, the agreements signed for it, what was reached, and who changed what.</source>
        <translation>Un seul fichier, le registre, contient le plan d&apos;un gouvernement, les accords signés pour lui, ce qui a été atteint, et qui a modifié quoi.</translation>
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
        <source>Begin under a government&apos;s rules</source>
        <translation>Commencer selon les règles d&apos;un gouvernement</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · version %2</translation>
    </message>
    <message>
        <source>This rule set has no demonstration.</source>
        <translation>Ce jeu de règles n&apos;a pas de démonstration.</translation>
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
    <message>
        <source>%1 on %2, since %3</source>
        <translation>%1 sur %2, depuis %3</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>%1 · %2 here</source>
        <translation>%1 · %2 ici</translation>
    </message>
    <message>
        <source>The register is open here:</source>
        <translation>Le registre est ouvert ici&#xa0;:</translation>
    </message>
</context>
<context>
    <name>mandate::StepBar</name>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Who can take this step: %1. Kept of it: %2.</source>
        <translation>Qui peut franchir cette étape&#xa0;: %1. Ce qui en est conservé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, if any</source>
        <translation>Motif éventuel</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>who decided it, where that is somebody else</source>
        <translation>qui l&apos;a décidé, si c&apos;est quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>the number of the paper it rests on</source>
        <translation>le numéro de la pièce qui le justifie</translation>
    </message>
    <message>
        <source>This agreement is signed already.</source>
        <translation>Cet accord est déjà signé.</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
    <name>mandate::ThirdValuePanel</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Décider</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Write a third value for %n entry(ies)</source>
        <translation>
            <numerusform>Écrire une troisième valeur pour %n entrée</numerusform>
            <numerusform>Écrire une troisième valeur pour %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a third value: %1</source>
        <translation>Écrire une troisième valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: that is what they send. Take theirs instead.</source>
        <translation>Rien n&apos;a été modifié&#xa0;: c&apos;est la valeur envoyée. Prenez plutôt la leur.</translation>
    </message>
    <message>
        <source>Nothing was changed: that is what is here now. Keep ours instead.</source>
        <translation>Rien n&apos;a été modifié&#xa0;: c&apos;est la valeur actuelle ici. Gardez plutôt la nôtre.</translation>
    </message>
    <message>
        <source>A decision needs a reason: it goes to the office and stays in the audit trail.</source>
        <translation>Une décision exige un motif&#xa0;: il est transmis à l&apos;organisme et reste dans la piste d&apos;audit.</translation>
    </message>
</context>
<context>
    <name>mandate::ThreeSides</name>
    <message>
        <source>When taken</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message>
        <source>They send</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>What each side says</source>
        <translation>Ce que dit chaque côté</translation>
    </message>
    <message>
        <source>Who sends it, when and why</source>
        <translation>Qui l&apos;envoie, quand et pourquoi</translation>
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
    <name>mandate::UsersModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation>pas encore connecté</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Se connecte comme</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>mandate::UsersPanel</name>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez deux fois le même.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Un mot de passe compte au moins %n caractère.</numerusform>
            <numerusform>Un mot de passe compte au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; type one such as 2015-06-30.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date&#xa0;; saisissez-en une comme 2015-06-30.</translation>
    </message>
    <message>
        <source>There is no office with the code &quot;%1&quot;.</source>
        <translation>Aucun organisme n&apos;a le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no person with the number &quot;%1&quot;.</source>
        <translation>Aucune personne n&apos;a le numéro «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody acts on behalf of themselves. Choose somebody else.</source>
        <translation>On ne peut pas agir au nom de soi-même. Choisissez quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est modifié.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d&apos;abord.</translation>
    </message>
    <message>
        <source>What a shared file protects: the program keeps everybody to their roles, and every save is chained to the one before and signed by who made it. Whoever may write the file can still change it with another program, but that shows: the audit trail names what was altered. Whoever has the file can read all of it with another program, individual work plans too; where that must not be, keep them in a second file in a folder of narrower rights. Against a stolen computer only an encrypted disk helps. Who did something is as sure as that person&apos;s password.</source>
        <translation>Ce que protège un fichier partagé&#xa0;: le programme tient chacun à ses rôles, et chaque enregistrement est enchaîné au précédent et signé par son auteur. Quiconque peut écrire dans le fichier peut encore le modifier avec un autre programme, mais cela se voit&#xa0;: la piste d&apos;audit nomme ce qui a été altéré. Quiconque a le fichier peut le lire en entier avec un autre programme, plans de travail individuels compris&#xa0;; là où cela ne doit pas être, gardez-les dans un second fichier, dans un dossier aux droits plus restreints. Contre le vol d&apos;un ordinateur, seul un disque chiffré protège. L&apos;identité de qui a fait une chose est aussi sûre que le mot de passe de cette personne.</translation>
    </message>
    <message>
        <source>such as 2015-06-30; empty for no limit</source>
        <translation>comme 2015-06-30&#xa0;; vide&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>its code; empty for the whole register</source>
        <translation>son code&#xa0;; vide&#xa0;: tout le registre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>at least ten characters</source>
        <translation>au moins dix caractères</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe, de nouveau</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Roles, deputies and keys</source>
        <translation>Rôles, suppléants et clés</translation>
    </message>
    <message>
        <source>This register is personal</source>
        <translation>Ce registre est personnel</translation>
    </message>
    <message>
        <source>Nobody signs in, and everything is allowed. Share it before several people work in it: you become its administrator, add the others and give them roles.</source>
        <translation>Personne ne se connecte, et tout est permis. Partagez-le avant que plusieurs personnes y travaillent&#xa0;: vous en devenez l&apos;administrateur, ajoutez les autres et leur donnez des rôles.</translation>
    </message>
    <message>
        <source>&amp;Share this register…</source>
        <translation>&amp;Partager ce registre…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>Give a &amp;role…</source>
        <translation>Donner un &amp;rôle…</translation>
    </message>
    <message>
        <source>Let act on &amp;behalf of…</source>
        <translation>Faire agir au &amp;nom de…</translation>
    </message>
    <message>
        <source>New pass&amp;word…</source>
        <translation>Nouveau mot de pass&amp;e…</translation>
    </message>
    <message>
        <source>&amp;Suspend or restore</source>
        <translation>&amp;Suspendre ou rétablir</translation>
    </message>
    <message>
        <source>Change &amp;my password…</source>
        <translation>Changer &amp;mon mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>Re&amp;fuser</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>Me&amp;ttre fin…</translation>
    </message>
    <message>
        <source>You proposed it yourself; another administrator confirms it.</source>
        <translation>Vous l&apos;avez proposé vous-même&#xa0;; un autre administrateur le confirme.</translation>
    </message>
    <message>
        <source>Share this register: you are its first administrator</source>
        <translation>Partager ce registre&#xa0;: vous en êtes le premier administrateur</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>such as k.dema; it stays what it is</source>
        <translation>comme k.dema&#xa0;; il ne change plus ensuite</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Le partager</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>their number in the register, or empty</source>
        <translation>son numéro dans le registre, ou vide</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Give %1 a role</source>
        <translation>Donner un rôle à %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Let %1 act on behalf of</source>
        <translation>Faire agir %1 au nom de</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Nouveau mot de passe de %1</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Le définir</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le changer</translation>
    </message>
    <message>
        <source>End: %1, %2</source>
        <translation>Mettre fin&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>mandate::WindowClosing</name>
    <message>
        <source>A change is still being written, or the register&apos;s place does not answer. The window closes by itself as soon as it is saved. If you close it now, it is not known whether the last change is saved: look at the audit trail when you open the register again.</source>
        <translation>Une modification est encore en cours d&apos;écriture, ou l&apos;emplacement du registre ne répond pas. La fenêtre se ferme d&apos;elle-même dès que l&apos;enregistrement est fait. Si vous la fermez maintenant, on ne sait pas si la dernière modification est enregistrée&#xa0;: consultez la piste d&apos;audit quand vous rouvrirez le registre.</translation>
    </message>
    <message>
        <source>Wait, then close</source>
        <translation>Attendre, puis fermer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
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
    <name>marked_date</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>marked date</source>
        <translation>date marquée</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1 level</source>
        <translation>niveau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>There is nothing to enter in this cell: figures belong to success indicators.</source>
        <translation>Il n&apos;y a rien à saisir dans cette cellule&#xa0;: les chiffres appartiennent aux indicateurs de succès.</translation>
    </message>
    <message>
        <source>This column is computed.</source>
        <translation>Cette colonne est calculée.</translation>
    </message>
    <message>
        <source>A verified figure stands here. It can be replaced in a review, not overwritten.</source>
        <translation>Un chiffre vérifié se trouve ici. Il peut être remplacé lors d&apos;une revue, non écrasé.</translation>
    </message>
    <message>
        <source>The year&apos;s figure comes from what was reported for %1 and its like.</source>
        <translation>Le chiffre de l&apos;année vient de ce qui a été rapporté pour %1 et les autres périodes.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is scored yet.</source>
        <translation>Rien n&apos;est encore noté.</translation>
    </message>
    <message>
        <source>%1 % of the weight is scored</source>
        <translation>%1&#xa0;% du poids est noté</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>Provisoire&#xa0;: %1.</translation>
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
        <translation>DRC d&apos;organisme</translation>
    </message>
    <message>
        <source>Local KRA</source>
        <translation>DRC local</translation>
    </message>
    <message>
        <source>objective %1: %2 of %3</source>
        <translation>objectif %1&#xa0;: %2 sur %3</translation>
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
        <translation>hors d&apos;atteinte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1&#xa0;: ces niveaux ne demandent rien qui n&apos;ait déjà été atteint.</translation>
    </message>
    <message>
        <source>%1: no earlier year came near these levels.</source>
        <translation>%1&#xa0;: aucune année antérieure n&apos;a approché ces niveaux.</translation>
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
        <translation>Objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Success indicator: %1</source>
        <translation>Indicateur de succès&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attainment: %1 of 100, from what makes up %2 % of it</source>
        <translation>Réalisation&#xa0;: %1 sur 100, d&apos;après ce qui en représente %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1, over %2 %</source>
        <translation>%1, sur %2&#xa0;%</translation>
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
        <translation>L&apos;objectif ne sert rien</translation>
    </message>
    <message>
        <source>Agreement serves nothing</source>
        <translation>L&apos;accord ne sert rien</translation>
    </message>
    <message>
        <source>Shares over 100 %</source>
        <translation>Parts au-dessus de 100&#xa0;%</translation>
    </message>
    <message>
        <source>Shares short of 100 %</source>
        <translation>Parts en dessous de 100&#xa0;%</translation>
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
        <translation>l&apos;année</translation>
    </message>
    <message>
        <source>%1 for %2: %3</source>
        <translation>%1 pour %2&#xa0;: %3</translation>
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
        <translation>%1&#xa0;%</translation>
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
        <translation>Transmise entière à chacun d&apos;eux.</translation>
    </message>
    <message>
        <source>Allocated %1 of %2 · nothing is left</source>
        <translation>Alloué %1 sur %2 · il ne reste rien</translation>
    </message>
    <message>
        <source>Nothing in it is recalled: every rule was read in a source, follows from one, or is a choice of this rule set.</source>
        <translation>Rien n&apos;y est cité de mémoire&#xa0;: chaque règle a été lue dans une source, découle d&apos;une règle lue, ou est un choix de ce jeu de règles.</translation>
    </message>
    <message>
        <source>Recalled from general knowledge, to be checked: %1.</source>
        <translation>Cité de mémoire, à vérifier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not found, for you to decide: %1.</source>
        <translation>Non trouvé, à vous de décider&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no objective yet. Insert one first.</source>
        <translation>Il n&apos;y a pas encore d&apos;objectif. Insérez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>Objective %1 has no success indicator yet. Insert one first.</source>
        <translation>L&apos;objectif %1 n&apos;a pas encore d&apos;indicateur de succès. Insérez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>Objective %1 has no weight yet. Enter it first: it is what the weights of its indicators add up to.</source>
        <translation>L&apos;objectif %1 n&apos;a pas encore de poids. Saisissez-le d&apos;abord&#xa0;: c&apos;est ce que doit donner la somme des poids de ses indicateurs.</translation>
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
        <translation>La ligne n&apos;est plus là : quelqu&apos;un d&apos;autre l&apos;a retirée.</translation>
    </message>
    <message>
        <source>Insert objective %1</source>
        <translation>Insertion de l&apos;objectif %1</translation>
    </message>
    <message>
        <source>Insert action %1</source>
        <translation>Insertion de l&apos;action %1</translation>
    </message>
    <message>
        <source>Insert success indicator %1</source>
        <translation>Insertion de l&apos;indicateur de succès %1</translation>
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
        <translation>Ajustement des poids de l&apos;objectif %1</translation>
    </message>
    <message>
        <source>Spread the weights of objective %1 evenly</source>
        <translation>Répartition égale des poids de l&apos;objectif %1</translation>
    </message>
    <message>
        <source>There is no place further up.</source>
        <translation>Il n&apos;y a pas de place plus haut.</translation>
    </message>
    <message>
        <source>There is no place further down.</source>
        <translation>Il n&apos;y a pas de place plus bas.</translation>
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
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Entered for good</source>
        <translation>Saisie définitive</translation>
    </message>
    <message>
        <source>Save %1 · %2 · %3</source>
        <translation>Enregistrement %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name.</source>
        <translation>%1 est illisible&#xa0;: %2. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>This register has no keys on this computer. Introduce it first.</source>
        <translation>Ce registre n&apos;a pas de clés sur cet ordinateur. Présentez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Received. %1</source>
        <translation>Reçu. %1</translation>
    </message>
    <message>
        <source>%1 sent this before; nothing changes.</source>
        <translation>%1 a déjà envoyé cela&#xa0;; rien ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n appliquée</numerusform>
            <numerusform>%n appliquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same already</source>
        <translation>
            <numerusform>%n déjà identique</numerusform>
            <numerusform>%n déjà identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a decision</source>
        <translation>
            <numerusform>%n attend une décision</numerusform>
            <numerusform>%n attendent une décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received before</source>
        <translation>
            <numerusform>%n déjà reçue</numerusform>
            <numerusform>%n déjà reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are here</source>
        <translation>
            <numerusform>%n laissée telle quelle ici</numerusform>
            <numerusform>%n laissées telles quelles ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n change(s): %2.</source>
        <translation>
            <numerusform>%1 envoie %n modification&#xa0;: %2.</numerusform>
            <numerusform>%1 envoie %n modifications&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no such record)</source>
        <translation>(aucune fiche de ce genre)</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>La fiche entière</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>With the centre</source>
        <translation>Au centre</translation>
    </message>
    <message>
        <source>Ours kept</source>
        <translation>La nôtre gardée</translation>
    </message>
    <message>
        <source>Theirs taken</source>
        <translation>La leur reprise</translation>
    </message>
    <message>
        <source>A third value</source>
        <translation>Une troisième valeur</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>(not here)</source>
        <translation>(absent d&apos;ici)</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>%1 is signed already. What is signed changes by an amendment that both parties sign.</source>
        <translation>%1 est déjà signé. Ce qui est signé se modifie par un avenant que les deux parties signent.</translation>
    </message>
    <message>
        <source>%1 has the state &quot;%2&quot;; the step &quot;%3&quot; does not begin there.</source>
        <translation>%1 est à l&apos;état «&#xa0;%2&#xa0;»&#xa0;; l&apos;étape «&#xa0;%3&#xa0;» ne part pas de là.</translation>
    </message>
    <message>
        <source>The rule set %1 has no step &quot;%2&quot; for agreements of this kind.</source>
        <translation>Le jeu de règles %1 n&apos;a pas d&apos;étape «&#xa0;%2&#xa0;» pour les accords de ce type.</translation>
    </message>
    <message>
        <source>Before the step &quot;%1&quot;, %2 needs the step &quot;%3&quot;. Who can take it: %4.</source>
        <translation>Avant l&apos;étape «&#xa0;%1&#xa0;», %2 doit franchir l&apos;étape «&#xa0;%3&#xa0;». Qui peut la franchir&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 took the step &quot;%2&quot; for %3 and so does not judge it. Who else can: %4.</source>
        <translation>%1 a franchi l&apos;étape «&#xa0;%2&#xa0;» pour %3 et n&apos;en juge donc pas. Qui d&apos;autre le peut&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 has taken another step meanwhile: look again.</source>
        <translation>%1 a franchi une autre étape entre-temps&#xa0;: regardez de nouveau.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; needs the day on which it was taken.</source>
        <translation>L&apos;étape «&#xa0;%1&#xa0;» exige le jour où elle a été franchie.</translation>
    </message>
    <message>
        <source>%1 took its last step on %2; the next cannot have been before.</source>
        <translation>%1 a franchi sa dernière étape le %2&#xa0;; la suivante ne peut pas être antérieure.</translation>
    </message>
    <message>
        <source>The agreement is signed: what was agreed stands until both parties sign an amendment. The officer who keeps the register can help.</source>
        <translation>L&apos;accord est signé&#xa0;: ce qui a été convenu reste valable jusqu&apos;à ce que les deux parties signent un avenant. L&apos;agent qui tient le registre peut vous aider.</translation>
    </message>
    <message>
        <source>The agreement has the state &quot;%1&quot;: what is agreed stands as it was handed in until the agreement is returned.</source>
        <translation>L&apos;accord est à l&apos;état «&#xa0;%1&#xa0;»&#xa0;: ce qui est convenu reste tel qu&apos;il a été remis jusqu&apos;à ce que l&apos;accord soit renvoyé.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; needs a reason.</source>
        <translation>L&apos;étape «&#xa0;%1&#xa0;» exige un motif.</translation>
    </message>
    <message>
        <source>%1 is on hold. A manager or a centre officer lets it go on first.</source>
        <translation>%1 est suspendu. Un gestionnaire ou un agent du centre doit d&apos;abord lever la suspension.</translation>
    </message>
    <message>
        <source>%1: the step &quot;%2&quot; was not taken. %3</source>
        <translation>%1&#xa0;: l&apos;étape «&#xa0;%2&#xa0;» n&apos;a pas été franchie. %3</translation>
    </message>
    <message>
        <source>One point must be corrected first, by whoever drafts it. %1</source>
        <translation>Un point doit d&apos;abord être corrigé, par qui rédige l&apos;accord. %1</translation>
    </message>
    <message>
        <source>%1 points must be corrected first, by whoever drafts it. The first: %2</source>
        <translation>%1 points doivent d&apos;abord être corrigés, par qui rédige l&apos;accord. Le premier&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) wait for an answer that settles the matter, from the agency or from whoever commented.</source>
        <translation>
            <numerusform>%n commentaire attend une réponse qui le close, de l&apos;organisme ou de l&apos;auteur du commentaire.</numerusform>
            <numerusform>%n commentaires attendent une réponse qui les close, de l&apos;organisme ou de l&apos;auteur du commentaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was signed with it: sign the agreement, which takes this step with it.</source>
        <translation>Rien n&apos;a été signé ainsi&#xa0;: signez l&apos;accord, ce qui franchit aussi cette étape.</translation>
    </message>
    <message>
        <source>%1 begins on %2; before that day nothing of it is in force.</source>
        <translation>%1 commence le %2&#xa0;; avant ce jour, rien n&apos;en est en vigueur.</translation>
    </message>
    <message>
        <source>%1 ends on %2. An agreement that ends before is first given the status closed early, by a manager or a centre officer.</source>
        <translation>%1 se termine le %2. Un accord qui se termine plus tôt reçoit d&apos;abord le statut «&#xa0;clos par anticipation&#xa0;», d&apos;un gestionnaire ou d&apos;un agent du centre.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no claimed figure, the first is %1. The agency reports it, or marks it not applicable.</source>
        <translation>
            <numerusform>%n indicateur n&apos;a pas de chiffre déclaré, à savoir %1. L&apos;organisme le rapporte, ou le marque comme sans objet.</numerusform>
            <numerusform>%n indicateurs n&apos;ont pas de chiffre déclaré, le premier est %1. L&apos;organisme le rapporte, ou le marque comme sans objet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no verified figure, the first is %1. Whoever checks the evidence enters it.</source>
        <translation>
            <numerusform>%n indicateur n&apos;a pas de chiffre vérifié, à savoir %1. La personne qui contrôle les preuves le saisit.</numerusform>
            <numerusform>%n indicateurs n&apos;ont pas de chiffre vérifié, le premier est %1. La personne qui contrôle les preuves le saisit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no final figure, the first is %1. The committee decides on it.</source>
        <translation>
            <numerusform>%n indicateur n&apos;a pas de chiffre définitif, à savoir %1. Le comité en décide.</numerusform>
            <numerusform>%n indicateurs n&apos;ont pas de chiffre définitif, le premier est %1. Le comité en décide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>the day, and whether it was in time</source>
        <translation>le jour, et si le délai a été respecté</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>le motif</translation>
    </message>
    <message>
        <source>Take into quality review</source>
        <translation>Prendre en revue de qualité</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>Record as negotiated</source>
        <translation>Enregistrer comme négocié</translation>
    </message>
    <message>
        <source>the day and the paper</source>
        <translation>le jour et la pièce</translation>
    </message>
    <message>
        <source>Record as vetted</source>
        <translation>Enregistrer comme visé</translation>
    </message>
    <message>
        <source>who vetted it, and when</source>
        <translation>qui l&apos;a visé, et quand</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>the frozen version, its fingerprint and both signatures</source>
        <translation>la version figée, son empreinte et les deux signatures</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modifier par avenant</translation>
    </message>
    <message>
        <source>the new version beside the old, reason, authority and document</source>
        <translation>la nouvelle version à côté de l&apos;ancienne, le motif, l&apos;autorité et le document</translation>
    </message>
    <message>
        <source>Record the mid-year review</source>
        <translation>Enregistrer la revue à mi-parcours</translation>
    </message>
    <message>
        <source>the day and the record of the review</source>
        <translation>le jour et le compte rendu de la revue</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Clore l&apos;année</translation>
    </message>
    <message>
        <source>Hand in the self-evaluation</source>
        <translation>Remettre l&apos;auto-évaluation</translation>
    </message>
    <message>
        <source>the claimed figures of that day</source>
        <translation>les chiffres déclarés à ce jour-là</translation>
    </message>
    <message>
        <source>Record as verified</source>
        <translation>Enregistrer comme vérifié</translation>
    </message>
    <message>
        <source>who verified it; the verified figures beside the claimed ones</source>
        <translation>qui l&apos;a vérifié&#xa0;; les chiffres vérifiés à côté des chiffres déclarés</translation>
    </message>
    <message>
        <source>Record the external evaluation</source>
        <translation>Enregistrer l&apos;évaluation externe</translation>
    </message>
    <message>
        <source>who evaluated it, and when</source>
        <translation>qui l&apos;a évalué, et quand</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>the final figures and who confirmed them</source>
        <translation>les chiffres définitifs et qui les a confirmés</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Former un recours</translation>
    </message>
    <message>
        <source>the grounds, and whether it was in time</source>
        <translation>les motifs, et si le délai a été respecté</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>Statuer sur le recours</translation>
    </message>
    <message>
        <source>the decision beside the result appealed against</source>
        <translation>la décision à côté du résultat contesté</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Rendre définitif</translation>
    </message>
    <message>
        <source>the day; nothing changes any more</source>
        <translation>le jour&#xa0;; plus rien ne change</translation>
    </message>
    <message>
        <source>Withdraw the agreement</source>
        <translation>Retirer l&apos;accord</translation>
    </message>
    <message>
        <source>Note as not submitted</source>
        <translation>Noter comme non soumis</translation>
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
        <translation>Aperçu avant impression&#xa0;: %1</translation>
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
        <translation>Ré&amp;partir également dans l&apos;objectif</translation>
    </message>
    <message>
        <source>S&amp;cale to the objective&apos;s weight</source>
        <translation>A&amp;juster au poids de l&apos;objectif</translation>
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
        <translation>Rep&amp;lier l&apos;objectif</translation>
    </message>
    <message>
        <source>&amp;Unfold the objective</source>
        <translation>Déplier l&apos;obje&amp;ctif</translation>
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
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>The list was not finished, as you cancelled it.</source>
        <translation>La liste n&apos;a pas été terminée, car vous l&apos;avez annulée.</translation>
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
        <translation>Quelqu&apos;un d&apos;autre a modifié ceci entre-temps. %1</translation>
    </message>
    <message>
        <source>It was not saved; what you wrote is kept here. %1</source>
        <translation>Cela n&apos;a pas été enregistré ; ce que vous avez écrit est gardé ici. %1</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l&apos;autre valeur</translation>
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
        <translation>Copier ce que j&apos;ai écrit</translation>
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
        <translation>Choisissez l&apos;organisme qui doit fournir. L&apos;exigence est enregistrée dès qu&apos;elle a un organisme et dit ce qui est nécessaire.</translation>
    </message>
    <message>
        <source>Say what is needed. The requirement is saved then.</source>
        <translation>Dites ce qui est nécessaire. L&apos;exigence est alors enregistrée.</translation>
    </message>
    <message>
        <source>Say where the money comes from. The budget line is saved then.</source>
        <translation>Dites d&apos;où vient l&apos;argent. La ligne budgétaire est alors enregistrée.</translation>
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
        <translation>Ce que signifie chaque indicateur de succès, comment il est mesuré et d&apos;où viennent ses chiffres. Insérez d&apos;abord des indicateurs de succès dans la section 2.</translation>
    </message>
    <message>
        <source>Requirements from other offices</source>
        <translation>Exigences envers d&apos;autres organismes</translation>
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
        <translation>Ce qu&apos;un autre organisme doit fournir pour qu&apos;un indicateur de succès soit atteint : qui, quoi, d&apos;ici quand, et ce qui arrive si cela ne vient pas. Elle est convenue avec l&apos;organisme et compte lorsqu&apos;un indicateur est manqué. Une exigence doit se rattacher à un indicateur de succès.</translation>
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
        <translation>L&apos;argent derrière un objectif ou une action, une ligne par source : ce qui a été alloué, débloqué et dépensé. La saisie continue après la signature. Une ligne budgétaire doit se rattacher à un objectif.</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Ajouter une ligne budgétaire</translation>
    </message>
    <message>
        <source>%1 is now “%2”; you saw “%3” and wrote “%4”.</source>
        <translation>%1 vaut maintenant «&#xa0;%2&#xa0;»&#xa0;; vous aviez vu «&#xa0;%3&#xa0;» et écrit «&#xa0;%4&#xa0;».</translation>
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
    <name>permissions</name>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Centre officer</source>
        <translation>Agent du centre</translation>
    </message>
    <message>
        <source>Section head</source>
        <translation>Chef de section</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Agency focal point</source>
        <translation>Point focal d&apos;organisme</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supérieur hiérarchique</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employé</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
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
        <translation>La cible n&apos;est pas donnée sous forme de nombre, on ne peut donc en transmettre aucune quantité. Saisissez la cible, ou donnez des parts.</translation>
    </message>
    <message>
        <source>A part has both a quantity and a share. Clear one of the two.</source>
        <translation>Une partie a à la fois une quantité et une part. Effacez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>A part has neither a quantity nor a share. Enter one of the two.</source>
        <translation>Une partie n&apos;a ni quantité ni part. Saisissez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>The quantity “%1” is no number. Enter it in digits.</source>
        <translation>La quantité «&#xa0;%1&#xa0;» n&apos;est pas un nombre. Saisissez-la en chiffres.</translation>
    </message>
    <message>
        <source>Some parts are the whole target and others a share of it. Choose one way for all.</source>
        <translation>Certaines parties sont la cible entière et d&apos;autres une part de celle-ci. Choisissez une seule façon pour toutes.</translation>
    </message>
    <message>
        <source>The parts are too large to be added up.</source>
        <translation>Les parties sont trop grandes pour être additionnées.</translation>
    </message>
    <message>
        <source>Quantities and shares of the parts add up to the target.</source>
        <translation>Les quantités et les parts des parties s&apos;additionnent pour donner la cible.</translation>
    </message>
    <message>
        <source>Percentages do not add up: pass the target down whole, or by shares of 100 %.</source>
        <translation>Les pourcentages ne s&apos;additionnent pas&#xa0;: transmettez la cible entière, ou par parts de 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Dates do not add up: pass the target down whole, or by shares of 100 %.</source>
        <translation>Les dates ne s&apos;additionnent pas&#xa0;: transmettez la cible entière, ou par parts de 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Such a target has no parts: pass it down whole, or by shares of 100 %.</source>
        <translation>Une telle cible n&apos;a pas de parties&#xa0;: transmettez-la entière, ou par parts de 100&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1&#xa0;: évaluation</translation>
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
        <source>Supervisor&apos;s post</source>
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
        <translation>Rien n&apos;a été saisi pour cette section.</translation>
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
        <translation>Le jeu de règles %1 n&apos;a pas de forme imprimée pour le type d&apos;accord de %2. Ajoutez une mise en page au jeu de règles.</translation>
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
        <translation>%1 (d&apos;ici le %2)</translation>
    </message>
    <message>
        <source>Draft: not signed</source>
        <translation>Projet&#xa0;: non signé</translation>
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
        <translation>ILLUSTRATIF&#xa0;: un exemple inventé, non un accord publié.</translation>
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
        <translation>%1 n&apos;est pas un plan de travail. Imprimez-le comme accord.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 could not be finished: %2.</source>
        <translation>%1 n&apos;a pas pu être terminé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The document cannot be printed: the printer or file cannot be written to.</source>
        <translation>Le document ne peut pas être imprimé&#xa0;: impossible d&apos;écrire sur l&apos;imprimante ou dans le fichier.</translation>
    </message>
    <message>
        <source>The printer refused page %1.</source>
        <translation>L&apos;imprimante a refusé la page %1.</translation>
    </message>
    <message>
        <source>The document could not be finished: is the disk full?</source>
        <translation>Le document n&apos;a pas pu être terminé&#xa0;: le disque est-il plein&#xa0;?</translation>
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
        <translation>Aucune&#xa0;: rien n&apos;a été noté.</translation>
    </message>
    <message>
        <source>None: the score stands over %1 % of the weight; a rating needs all of it.</source>
        <translation>Aucune&#xa0;: la note porte sur %1&#xa0;% du poids&#xa0;; une appréciation exige la totalité.</translation>
    </message>
    <message>
        <source>None: the scoring scheme has no rating bands.</source>
        <translation>Aucune&#xa0;: le barème de notation n&apos;a pas de paliers d&apos;appréciation.</translation>
    </message>
    <message>
        <source>None: the scoring scheme has no rating this low.</source>
        <translation>Aucune&#xa0;: le barème de notation n&apos;a pas d&apos;appréciation aussi basse.</translation>
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
        <translation>À remplir lorsque l&apos;année sera évaluée.</translation>
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
        <translation>%1&#xa0;%</translation>
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
        <translation>Annexe&#xa0;: comment chaque chiffre a été calculé</translation>
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
        <translation>† Illustratif&#xa0;: chiffre non publié.</translation>
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
        <translation>%1 n&apos;est pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 · Page %2 of %3</source>
        <translation>%1 · Page %2 sur %3</translation>
    </message>
    <message>
        <source>The chart cannot be printed: the printer or file cannot be written to.</source>
        <translation>Le graphique ne peut pas être imprimé&#xa0;: impossible d&apos;écrire sur l&apos;imprimante ou dans le fichier.</translation>
    </message>
    <message>
        <source>The chart could not be finished: is the disk full?</source>
        <translation>Le graphique n&apos;a pas pu être terminé&#xa0;: le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Comment cela a-t-il été calculé&#xa0;?</translation>
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
        <translation>Qui l&apos;a saisi et vérifié</translation>
    </message>
    <message>
        <source> · audit trail %1</source>
        <translation> · piste d&apos;audit %1</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Clés de %1</translation>
    </message>
    <message>
        <source>Whoever has these lines can sign as %1 in %2. Hand the sheet to the registry in a closed envelope, and keep no copy. It is printed once.</source>
        <translation>Quiconque détient ces lignes peut signer comme %1 dans %2. Remettez la feuille au service des archives sous pli fermé, et n&apos;en gardez aucune copie. Elle n&apos;est imprimée qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Fingerprint, for comparing</source>
        <translation>Empreinte, pour comparaison</translation>
    </message>
    <message>
        <source>To be typed where the keys are lost</source>
        <translation>À saisir là où les clés sont perdues</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Head at the end of the day</source>
        <translation>Tête à la fin du jour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enreg.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>nothing had been saved</source>
        <translation>rien n&apos;avait été enregistré</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Each head is made from the one before and from every word that was saved since. If somebody alters or cuts the audit trail later, the register no longer goes through the heads on this paper: ask it with “Look up a head” on the page Audit trail, or with mandatectl verify.</source>
        <translation>Chaque tête est formée à partir de la précédente et de chaque mot enregistré depuis. Si quelqu&apos;un altère ou tronque plus tard la piste d&apos;audit, le registre ne passe plus par les têtes de ce papier&#xa0;: interrogez-le par «&#xa0;Chercher une tête&#xa0;» sur la page Piste d&apos;audit, ou par mandatectl verify.</translation>
    </message>
    <message>
        <source>Name and post</source>
        <translation>Nom et poste</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Kept by the registry</source>
        <translation>Conservé par le service des archives</translation>
    </message>
    <message>
        <source>For the office that keeps the register</source>
        <translation>Pour l&apos;organisme qui tient le registre</translation>
    </message>
    <message>
        <source>For the registry</source>
        <translation>Pour le service des archives</translation>
    </message>
    <message>
        <source>Audit trail of %1</source>
        <translation>Piste d&apos;audit de %1</translation>
    </message>
    <message>
        <source>Audit trail of %1 in %2</source>
        <translation>Piste d&apos;audit de %1 en %2</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Nothing was saved in this month.</source>
        <translation>Rien n&apos;a été enregistré au cours de ce mois.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Nothing was signed, verified or decided in this month.</source>
        <translation>Rien n&apos;a été signé, vérifié ni décidé au cours de ce mois.</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Reçu de %1</translation>
    </message>
    <message>
        <source>%1 on behalf of %2</source>
        <translation>%1 au nom de %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Its audit trail</source>
        <translation>Sa piste d&apos;audit</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Our audit trail since</source>
        <translation>Notre piste d&apos;audit depuis</translation>
    </message>
    <message>
        <source>Each head is made from the one before and from every word that was saved since. Both offices can look them up in their registers.</source>
        <translation>Chaque tête est formée à partir de la précédente et de chaque mot enregistré depuis. Les deux organismes peuvent les retrouver dans leurs registres.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n modification</numerusform>
            <numerusform>%1&#xa0;: %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) more concern work plans or people that are not shown to who printed this.</source>
        <translation>
            <numerusform>%n autre modification concerne des plans de travail ou des personnes qui ne sont pas montrés à qui a imprimé ceci.</numerusform>
            <numerusform>%n autres modifications concernent des plans de travail ou des personnes qui ne sont pas montrés à qui a imprimé ceci.</numerusform>
        </translation>
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
    <name>receipt</name>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From save</source>
        <translation>Depuis l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Up to save</source>
        <translation>Jusqu&apos;à l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Tête de la piste d&apos;audit</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Suites données</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>accusé de réception</translation>
    </message>
</context>
<context>
    <name>reopening</name>
    <message>
        <source>Of</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>réouverture</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>The register holds nothing with the code &quot;%1&quot;.</source>
        <translation>Le registre ne contient rien sous le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The register holds nothing with the code “%1”. Give the code of a key result area, an agreement, a part of one (MOA-1/1.2.3), an office, a post or a person.</source>
        <translation>Le registre ne contient rien sous le code «&#xa0;%1&#xa0;». Donnez le code d&apos;un domaine de résultats clés, d&apos;un accord, d&apos;une partie d&apos;accord (MOA-1/1.2.3), d&apos;un organisme, d&apos;un poste ou d&apos;une personne.</translation>
    </message>
    <message>
        <source>A key result area serves key result areas, and an objective serves key result areas and objectives of other agreements. Nothing else is aligned.</source>
        <translation>Un domaine de résultats clés sert des domaines de résultats clés, et un objectif sert des domaines de résultats clés et des objectifs d&apos;autres accords. Rien d&apos;autre ne s&apos;aligne.</translation>
    </message>
    <message>
        <source>%1 serves %2 already. Change its share instead.</source>
        <translation>%1 sert déjà %2. Modifiez plutôt sa part.</translation>
    </message>
    <message>
        <source>%1 and %2 are objectives of one agreement, which do not serve each other. Align it to a key result area or to an agreement above.</source>
        <translation>%1 et %2 sont des objectifs d&apos;un même accord, qui ne se servent pas l&apos;un l&apos;autre. Alignez-le sur un domaine de résultats clés ou sur un accord supérieur.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same, and nothing serves itself.</source>
        <translation>%1 et %2 sont le même élément, et rien ne se sert soi-même.</translation>
    </message>
    <message>
        <source>%2 serves %1 already, directly or by others. Aligned the other way round as well, the cascade would run in a loop.</source>
        <translation>%2 sert déjà %1, directement ou par d&apos;autres. Avec l&apos;alignement inverse en plus, la cascade tournerait en boucle.</translation>
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
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date à comparer&#xa0;: écrivez un jour comme %2, un mois comme 2014-07, une année, «&#xa0;vide&#xa0;» ou «&#xa0;!vide&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a number to compare with: write one such as %2, a range such as %2..20, “empty” or “!empty”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre à comparer&#xa0;: écrivez-en un comme %2, une plage comme %2..20, «&#xa0;vide&#xa0;» ou «&#xa0;!vide&#xa0;».</translation>
    </message>
    <message>
        <source>Write after “%1” what to compare with.</source>
        <translation>Écrivez après «&#xa0;%1&#xa0;» à quoi comparer.</translation>
    </message>
    <message>
        <source>Nothing serves %1. Align an objective or another key result area to it.</source>
        <translation>Rien ne sert %1. Alignez sur lui un objectif ou un autre domaine de résultats clés.</translation>
    </message>
    <message>
        <source>%1 has no KPI. Enter how it is measured.</source>
        <translation>%1 n&apos;a pas d&apos;ICP. Indiquez comment il est mesuré.</translation>
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
        <translation>Ce qui sert %1 en porte %2&#xa0;%. Réduisez les parts à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>What serves %1 carries only %2 % of it. Raise the shares to 100 %.</source>
        <translation>Ce qui sert %1 n&apos;en porte que %2&#xa0;%. Relevez les parts à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 serves itself by a detour. Remove one of the alignments of the loop.</source>
        <translation>%1 se sert lui-même par un détour. Supprimez l&apos;un des alignements de la boucle.</translation>
    </message>
    <message>
        <source>The target of %1 is not broken down properly. %2</source>
        <translation>La cible de %1 n&apos;est pas répartie correctement. %2</translation>
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
        <translation>Cet indicateur n&apos;est plus dans le registre.</translation>
    </message>
    <message>
        <source>The target is not broken down.</source>
        <translation>La cible n&apos;est pas répartie.</translation>
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
        <translation>Rien n&apos;est encore rapporté pour la cible elle-même.</translation>
    </message>
    <message>
        <source>Reported for the target itself: %1.</source>
        <translation>Rapporté pour la cible elle-même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This key result area is no longer in the register.</source>
        <translation>Ce domaine de résultats clés n&apos;est plus dans le registre.</translation>
    </message>
    <message>
        <source>This KPI is no longer in the register.</source>
        <translation>Cet ICP n&apos;est plus dans le registre.</translation>
    </message>
    <message>
        <source>This plan is no longer in the register.</source>
        <translation>Ce plan n&apos;est plus dans le registre.</translation>
    </message>
    <message>
        <source>%1 points to correct before it can be signed. The first: %2</source>
        <translation>%1 points à corriger avant de pouvoir le signer. Le premier&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 objectives serve nothing above. The first: %2</source>
        <translation>%1 objectifs ne servent rien de supérieur. Le premier&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ready to be signed.</source>
        <translation>Prêt à être signé.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 achievements not reported.</source>
        <translation>%1&#xa0;: %2 réalisations sur %3 non rapportées.</translation>
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
        <translation>L&apos;élément a été retiré depuis que vous l&apos;avez vu.</translation>
    </message>
    <message>
        <source>%1 cannot be withdrawn: %2. Withdraw these or move them elsewhere first.</source>
        <translation>%1 ne peut pas être retiré&#xa0;: %2. Retirez d&apos;abord ces éléments ou déplacez-les ailleurs.</translation>
    </message>
    <message>
        <source>%1 cannot be withdrawn: figures were reported of it, and these stay.</source>
        <translation>%1 ne peut pas être retiré&#xa0;: des chiffres ont été rapportés à son sujet, et ils restent.</translation>
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
        <translation>Il appartient à un accord&#xa0;: ouvrez celui-ci et retirez-le là.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enreg.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
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
    <name>role_grant</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Met fin à</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
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
        <translation>plus de %1 niveaux d&apos;imbrication</translation>
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
        <translation>un texte n&apos;est pas refermé sur sa ligne</translation>
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
        <translation>%1 n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>the text ends where %1 was expected; it may be cut off</source>
        <translation>le texte se termine là où %1 était attendu&#xa0;; il est peut-être tronqué</translation>
    </message>
    <message>
        <source>expected %1, found &quot;%2&quot;</source>
        <translation>attendu&#xa0;: %1, trouvé&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>not UTF-8; save the file as UTF-8</source>
        <translation>pas en UTF-8&#xa0;; enregistrez le fichier en UTF-8</translation>
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
        <translation>plus d&apos;un mégaoctet&#xa0;; aucun jeu de règles n&apos;est si grand</translation>
    </message>
    <message>
        <source>The quota table &quot;%1&quot; is known for scores up to %2 only, not for %3. Decide by hand, or complete the table.</source>
        <translation>Le tableau de quotas «&#xa0;%1&#xa0;» n&apos;est connu que pour des notes jusqu&apos;à %2, pas pour %3. Décidez à la main, ou complétez le tableau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already taken</source>
        <translation>«&#xa0;%1&#xa0;» est déjà pris</translation>
    </message>
    <message>
        <source>a month lies between 1 and 12</source>
        <translation>un mois se situe entre 1 et 12</translation>
    </message>
    <message>
        <source>expected five labels, best first, or none</source>
        <translation>attendu&#xa0;: cinq libellés, le meilleur d&apos;abord, ou aucun</translation>
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
        <translation>il faut au moins un type d&apos;accord</translation>
    </message>
    <message>
        <source>there is no scheme &quot;%1&quot; in this rule set</source>
        <translation>il n&apos;y a pas de barème «&#xa0;%1&#xa0;» dans ce jeu de règles</translation>
    </message>
    <message>
        <source>there is no layout &quot;%1&quot; in this rule set</source>
        <translation>il n&apos;y a pas de mise en page «&#xa0;%1&#xa0;» dans ce jeu de règles</translation>
    </message>
    <message>
        <source>name at least one kind of agreement</source>
        <translation>nommez au moins un type d&apos;accord</translation>
    </message>
    <message>
        <source>the weights up to here total %1, more than 100</source>
        <translation>les poids jusqu&apos;ici totalisent %1, plus de 100</translation>
    </message>
    <message>
        <source>this month has no day %1 in every year</source>
        <translation>ce mois n&apos;a pas de jour %1 chaque année</translation>
    </message>
    <message>
        <source>a fixed date has a month and a day, no offset</source>
        <translation>une date fixe a un mois et un jour, pas de décalage</translation>
    </message>
    <message>
        <source>an offset has no month, day or side</source>
        <translation>un décalage n&apos;a ni mois, ni jour, ni côté</translation>
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
        <translation>les contrats et les intérims se comptent à partir de start ou expiry, tout le reste à partir du cycle ou d&apos;une date fixe</translation>
    </message>
    <message>
        <source>nothing fills the place %1</source>
        <translation>rien ne remplit l&apos;emplacement %1</translation>
    </message>
    <message>
        <source>a document has at least one section</source>
        <translation>un document a au moins une section</translation>
    </message>
    <message>
        <source>this section needs the column &quot;indicator&quot;</source>
        <translation>cette section a besoin de la colonne «&#xa0;indicator&#xa0;»</translation>
    </message>
    <message>
        <source>the shares total %1, not 100</source>
        <translation>les parts totalisent %1, et non 100</translation>
    </message>
    <message>
        <source>expected one share for each of the %1 categories</source>
        <translation>attendu&#xa0;: une part pour chacune des %1 catégories</translation>
    </message>
    <message>
        <source>rows stand best first: %1 does not follow %2</source>
        <translation>les lignes vont de la meilleure à la moins bonne&#xa0;: %1 ne vient pas après %2</translation>
    </message>
    <message>
        <source>some days are also those of &quot;%1&quot;</source>
        <translation>certains jours sont aussi ceux de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>attendu&#xa0;: %1, trouvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>the text is empty; leave the key out instead</source>
        <translation>le texte est vide&#xa0;; omettez plutôt la clé</translation>
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
        <source>a date as in &quot;2015-07-01&quot;</source>
        <translation>une date comme &quot;2015-07-01&quot;</translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation>cette clé est inconnue ici</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
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
        <translation>DRC d&apos;organisme</translation>
    </message>
    <message>
        <source>Local KRA</source>
        <translation>DRC local</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, ligne %2, %3&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (et %n de plus)</numerusform>
            <numerusform> (et %n de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule set &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas de jeu de règles «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The rule set &quot;%1&quot; cannot be read.</source>
        <translation>Le jeu de règles «&#xa0;%1&#xa0;» est illisible.</translation>
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
        <translation>attendu&#xa0;: cinq notes, la meilleure d&apos;abord</translation>
    </message>
    <message>
        <source>written in format %1; this program reads format %2</source>
        <translation>écrit au format %1&#xa0;; ce programme lit le format %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a standard scheme whose method, span, marks and digits are fixed; name a different one differently</source>
        <translation>«&#xa0;%1&#xa0;» est un barème standard dont la méthode, l&apos;étendue, les notes et les décimales sont fixes&#xa0;; donnez un autre nom à un barème différent</translation>
    </message>
    <message>
        <source>bands stand best first: %1 does not follow %2</source>
        <translation>les paliers vont du meilleur au moins bon&#xa0;: %1 ne vient pas après %2</translation>
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
        <translation>les notes vont de la meilleure à la moins bonne&#xa0;: %1 ne vient pas après %2</translation>
    </message>
    <message>
        <source>expected at least 1, and no fewer at most</source>
        <translation>attendu : au moins 1, et un maximum qui n’est pas inférieur</translation>
    </message>
    <message>
        <source>no agreement goes on without being signed</source>
        <translation>aucun accord n&apos;avance sans être signé</translation>
    </message>
    <message>
        <source>no way leads through &quot;%1&quot;</source>
        <translation>aucun chemin ne passe par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>stations stand in the order of the year, each once</source>
        <translation>les stations suivent l&apos;ordre de l&apos;année, chacune une seule fois</translation>
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
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Achieved in the year, their sum: %1</source>
        <translation>Réalisé dans l&apos;année, leur somme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Achieved in the year, their average: %1</source>
        <translation>Réalisé dans l&apos;année, leur moyenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Achieved in the year, their maximum: %1</source>
        <translation>Réalisé dans l&apos;année, leur maximum&#xa0;: %1</translation>
    </message>
    <message>
        <source>Achieved in the year, the latest of them: %1</source>
        <translation>Réalisé dans l&apos;année, le plus récent&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation>%1 se situe entre %2 et %3</translation>
    </message>
    <message>
        <source>%1, %3 of %4 days from the latter: %2 × %3 ÷ %4 = %5</source>
        <translation>%1, à %3 des %4 jours de ce dernier&#xa0;: %2 × %3 ÷ %4 = %5</translation>
    </message>
    <message>
        <source>%1 where lower is better earns the best score: %2</source>
        <translation>%1 là où le plus bas est le mieux obtient la meilleure note&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not the whole of what was agreed, and it is all or nothing: %2</source>
        <translation>%1 n&apos;est pas la totalité de ce qui a été convenu, et c&apos;est tout ou rien&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is at least as good as %2, the best level: %3</source>
        <translation>%1 est au moins aussi bon que %2, le meilleur niveau&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 satisfies %2: %3</source>
        <translation>%1 satisfait %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is worse than %2, the last level: %3</source>
        <translation>%1 est moins bon que %2, le dernier niveau&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is the level %2: %3</source>
        <translation>«&#xa0;%1&#xa0;» est le niveau %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is none of the levels: %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est aucun des niveaux&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 against a target of zero: %2, by the rule set</source>
        <translation>%1 pour une cible de zéro&#xa0;: %2, selon le jeu de règles</translation>
    </message>
    <message>
        <source>The mark agreed: %1</source>
        <translation>La note convenue&#xa0;: %1</translation>
    </message>
    <message>
        <source>By the order of its levels lower is better, against the direction stated.</source>
        <translation>D&apos;après l&apos;ordre de ses niveaux, le plus bas est le mieux, contrairement au sens indiqué.</translation>
    </message>
    <message>
        <source>By the order of its levels higher is better, against the direction stated.</source>
        <translation>D&apos;après l&apos;ordre de ses niveaux, le plus haut est le mieux, contrairement au sens indiqué.</translation>
    </message>
    <message>
        <source>No direction is stated: lower is taken as better.</source>
        <translation>Aucun sens n&apos;est indiqué&#xa0;: le plus bas est pris pour le mieux.</translation>
    </message>
    <message>
        <source>No direction is stated: higher is taken as better.</source>
        <translation>Aucun sens n&apos;est indiqué&#xa0;: le plus haut est pris pour le mieux.</translation>
    </message>
    <message>
        <source>A ratio is kept as written and has no score.</source>
        <translation>Un rapport est conservé tel qu&apos;écrit et n&apos;a pas de note.</translation>
    </message>
    <message>
        <source>No target level is filled in.</source>
        <translation>Aucun niveau de cible n&apos;est rempli.</translation>
    </message>
    <message>
        <source>No target is given.</source>
        <translation>Aucune cible n&apos;est donnée.</translation>
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
        <translation>Le barème calcule avec des nombres, et ceci n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>It is reported in periods of several lengths; keep to quarters, half-years or months.</source>
        <translation>C&apos;est rapporté par périodes de plusieurs longueurs&#xa0;; tenez-vous-en aux trimestres, aux semestres ou aux mois.</translation>
    </message>
    <message>
        <source>Figures of this kind cannot be added up; only the last can count.</source>
        <translation>Les chiffres de ce type ne s&apos;additionnent pas&#xa0;; seul le dernier peut compter.</translation>
    </message>
    <message>
        <source>The figures are too large to compute with.</source>
        <translation>Les chiffres sont trop grands pour le calcul.</translation>
    </message>
    <message>
        <source>Nothing was reported in any period.</source>
        <translation>Rien n&apos;a été rapporté pour aucune période.</translation>
    </message>
    <message>
        <source>With a period missing, the year is missing.</source>
        <translation>Une période manque, donc l&apos;année manque.</translation>
    </message>
    <message>
        <source>Not due yet: left out of the composite.</source>
        <translation>Pas encore dû&#xa0;: laissé hors de la note composite.</translation>
    </message>
    <message>
        <source>Not applicable: left out of the composite.</source>
        <translation>Sans objet&#xa0;: laissé hors de la note composite.</translation>
    </message>
    <message>
        <source>%1 It is left out of the composite.</source>
        <translation>%1 Il est laissé hors de la note composite.</translation>
    </message>
    <message>
        <source>Nothing was reported: the worst score, %1.</source>
        <translation>Rien n&apos;a été rapporté&#xa0;: la plus mauvaise note, %1.</translation>
    </message>
    <message>
        <source>%1 lies beyond the scale and is held at %2.</source>
        <translation>%1 sort de l&apos;échelle et est ramené à %2.</translation>
    </message>
    <message>
        <source>No indicator has a score yet.</source>
        <translation>Aucun indicateur n&apos;a encore de note.</translation>
    </message>
    <message>
        <source>Mean of the raw scores of %1 indicators: %2</source>
        <translation>Moyenne des notes brutes de %1 indicateurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sum of weight × raw score ÷ 100 over %1 indicators: %2</source>
        <translation>Somme de poids × note brute ÷ 100 sur %1 indicateurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sum of weight × raw score ÷ %1, the weight scored, over %2 indicators: %3</source>
        <translation>Somme de poids × note brute ÷ %1, le poids noté, sur %2 indicateurs&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 stands over %2 % of the weight, with %3 left out, and has no rating.</source>
        <translation>%1 porte sur %2&#xa0;% du poids, %3 étant laissés de côté, et n&apos;a pas d&apos;appréciation.</translation>
    </message>
    <message>
        <source>Rounded to %1: %2, from %3 up</source>
        <translation>Arrondi à %1&#xa0;: %2, à partir de %3</translation>
    </message>
    <message>
        <source>Rounded to %1: %2, up to %3</source>
        <translation>Arrondi à %1&#xa0;: %2, jusqu&apos;à %3</translation>
    </message>
    <message>
        <source>Rounded to %1: no rating</source>
        <translation>Arrondi à %1&#xa0;: pas d&apos;appréciation</translation>
    </message>
    <message>
        <source>“%1” is too large: a number has at most 28 digits before the point.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand&#xa0;: un nombre a au plus 28 chiffres avant la virgule.</translation>
    </message>
    <message>
        <source>“%1” is not a number: expected digits such as %2 or, grouped, %3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre&#xa0;: attendu des chiffres comme %2 ou, groupés, %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date: expected year, month and day such as 2015-06-30.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date&#xa0;: attendu année, mois et jour comme 2015-06-30.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni yes ni no.</translation>
    </message>
    <message>
        <source>The quota table has no row for a score of %1; the places must be decided by hand.</source>
        <translation>Le tableau de quotas n&apos;a pas de ligne pour une note de %1&#xa0;; les places doivent être décidées à la main.</translation>
    </message>
    <message>
        <source>The shares of a quota total 100, not %1.</source>
        <translation>Les parts d&apos;un quota totalisent 100, et non %1.</translation>
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
        <translation>Le chiffre n&apos;est pas une note de ce barème.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number: expected one such as 3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre entier&#xa0;: attendu un nombre comme 3.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est aucun des choix.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Choose from the list.</source>
        <translation>Rien ne s&apos;appelle «&#xa0;%1&#xa0;». Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is not a date: expected one such as %2 or 2015-06-30.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date&#xa0;: attendu une date comme %2 ou 2015-06-30.</translation>
    </message>
    <message>
        <source>There is no weight to scale. Enter some, or spread the weights evenly.</source>
        <translation>Il n&apos;y a pas de poids à ajuster. Saisissez-en, ou répartissez les poids également.</translation>
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
    <name>security</name>
    <message>
        <source>This computer has not enough memory left to open the keys. Close other programs, then try again.</source>
        <translation>Cet ordinateur n&apos;a plus assez de mémoire pour ouvrir les clés. Fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The keys cannot be kept in %1: %2. Check that the folder can be written.</source>
        <translation>Les clés ne peuvent pas être conservées dans %1&#xa0;: %2. Vérifiez que l&apos;écriture dans le dossier est permise.</translation>
    </message>
    <message>
        <source>There are no keys in %1. Use the computer on which they were made, or the recovery sheet.</source>
        <translation>Il n&apos;y a pas de clés dans %1. Utilisez l&apos;ordinateur sur lequel elles ont été créées, ou la feuille de récupération.</translation>
    </message>
    <message>
        <source>The keys in %1 are damaged. Use the recovery sheet.</source>
        <translation>Les clés dans %1 sont endommagées. Utilisez la feuille de récupération.</translation>
    </message>
    <message>
        <source>This is not the passphrase of these keys. Nothing was opened; try again.</source>
        <translation>Ce n&apos;est pas la phrase secrète de ces clés. Rien n&apos;a été ouvert&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>These are not the bytes of a pair of keys.</source>
        <translation>Ces octets ne sont pas ceux d&apos;une paire de clés.</translation>
    </message>
    <message>
        <source>This was not written for these keys, or was altered on the way.</source>
        <translation>Ceci n&apos;a pas été écrit pour ces clés, ou a été altéré en chemin.</translation>
    </message>
    <message>
        <source>Nothing can be written to these keys: they are damaged. Ask their owner for them again.</source>
        <translation>Rien ne peut être écrit pour ces clés&#xa0;: elles sont endommagées. Demandez-les de nouveau à leur titulaire.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters; a sentence is easiest to remember and hardest to guess.</source>
        <translation>Un mot de passe compte au moins %1 caractères&#xa0;; une phrase est le plus facile à retenir et le plus difficile à deviner.</translation>
    </message>
    <message>
        <source>This computer has not enough memory left to keep a password safely. Close other programs, then try again.</source>
        <translation>Cet ordinateur n&apos;a plus assez de mémoire pour conserver un mot de passe en sécurité. Fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The recovery sheet has %1 lines of nine groups; these are %2.</source>
        <translation>La feuille de récupération compte %1 lignes de neuf groupes&#xa0;; il y en a ici %2.</translation>
    </message>
    <message>
        <source>Line %1 is not as the recovery sheet has it. Compare it, group by group.</source>
        <translation>La ligne %1 n&apos;est pas telle que sur la feuille de récupération. Comparez-la, groupe par groupe.</translation>
    </message>
</context>
<context>
    <name>sent_package</name>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From save</source>
        <translation>Depuis l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Up to save</source>
        <translation>Jusqu&apos;à l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Tête de la piste d&apos;audit</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>package that was sent</source>
        <translation>paquet envoyé</translation>
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
        <source>%1 is there already. Choose another name; nothing was changed.</source>
        <translation>%1 existe déjà. Choisissez un autre nom&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder and the room on its disk.</source>
        <translation>%1 n&apos;a pas pu être écrit. Vérifiez le dossier et la place sur son disque.</translation>
    </message>
    <message>
        <source>%1 cannot be used safely: its setting &quot;%2&quot; is &quot;%3&quot;.</source>
        <translation>%1 ne peut pas être utilisé sans risque&#xa0;: son réglage «&#xa0;%2&#xa0;» vaut «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Two different SQLite libraries are in use. Reinstall Mandate.</source>
        <translation>Deux bibliothèques SQLite différentes sont utilisées. Réinstallez Mandate.</translation>
    </message>
    <message>
        <source>%1 is not a Mandate register. Choose a file that ends in .mandate.</source>
        <translation>%1 n&apos;est pas un registre Mandate. Choisissez un fichier qui se termine par .mandate.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Mandate (format %2; this program knows up to %3). Update this program to open it.</source>
        <translation>%1 a été écrit par un Mandate plus récent (format %2&#xa0;; ce programme connaît jusqu&apos;à %3). Mettez ce programme à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short. Nothing was changed; open the newest backup instead.</source>
        <translation>%1 est endommagé ou tronqué. Rien n&apos;a été modifié&#xa0;; ouvrez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder is there and that you may use it.</source>
        <translation>%1 ne peut pas être ouvert. Vérifiez que le dossier est là et que vous pouvez l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The SQLite driver is not the expected one. Reinstall Mandate.</source>
        <translation>Le pilote SQLite n&apos;est pas celui attendu. Réinstallez Mandate.</translation>
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
        <source>There is no file %1. Check the name, or make a register with &quot;new&quot;.</source>
        <translation>Il n&apos;y a pas de fichier %1. Vérifiez le nom, ou créez un registre avec «&#xa0;new&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file that ends in .mandate.</source>
        <translation>%1 n&apos;est pas un fichier. Choisissez un fichier qui se termine par .mandate.</translation>
    </message>
    <message>
        <source>%1 holds tables or triggers that Mandate did not make, so it was not opened. Use a backup, or ask whoever changed it.</source>
        <translation>%1 contient des tables ou des déclencheurs que Mandate n&apos;a pas créés et n&apos;a donc pas été ouvert. Utilisez une sauvegarde, ou demandez à qui l&apos;a modifié.</translation>
    </message>
    <message>
        <source>This agreement is no longer in the register.</source>
        <translation>Cet accord n&apos;est plus dans le registre.</translation>
    </message>
    <message>
        <source>The register holds no agreement with the code &quot;%1&quot;.</source>
        <translation>Le registre ne contient aucun accord avec le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The cycle %1 has no rule set. Give it one before anything is scored.</source>
        <translation>Le cycle %1 n&apos;a pas de jeu de règles. Donnez-lui-en un avant toute notation.</translation>
    </message>
    <message>
        <source>the rule set %1 of this register</source>
        <translation>le jeu de règles %1 de ce registre</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Nothing was changed; try again when it has finished.</source>
        <translation>%1 est utilisé par un autre programme. Rien n&apos;a été modifié&#xa0;; réessayez lorsqu&apos;il aura terminé.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Copy it to a folder of your own, or ask for permission to write it.</source>
        <translation>%1 ne peut pas être écrit. Copiez-le dans un dossier à vous, ou demandez l&apos;autorisation d&apos;y écrire.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; make room and try again.</source>
        <translation>Le disque qui contient %1 est plein. Rien n&apos;a été modifié&#xa0;; faites de la place et réessayez.</translation>
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
        <translation>%1 ne peut pas être utilisé&#xa0;: la base de données a signalé une panne.</translation>
    </message>
    <message>
        <source>Nothing was saved: a %1 would refer to a %2 that is not there.</source>
        <translation>Rien n&apos;a été enregistré&#xa0;: une fiche «&#xa0;%1&#xa0;» renverrait à une fiche «&#xa0;%2&#xa0;» qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing was saved. %2</source>
        <translation>%1 n&apos;est ouvert qu&apos;en lecture, donc rien n&apos;a été enregistré. %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached any more, so it is not known whether the last change was saved. Open the register again and look at its history.</source>
        <translation>%1 n&apos;est plus accessible&#xa0;; on ne sait donc pas si la dernière modification a été enregistrée. Rouvrez le registre et regardez son historique.</translation>
    </message>
    <message>
        <source>The audit trail names a table this program does not know: %1.</source>
        <translation>La piste d&apos;audit nomme une table que ce programme ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The audit trail names a field this program does not know: %1.</source>
        <translation>La piste d&apos;audit nomme un champ que ce programme ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such save in the audit trail.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrement de ce genre dans la piste d&apos;audit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: it is an act, and acts stand. Record a new one instead.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être annulé&#xa0;: c&apos;est un acte, et les actes restent. Enregistrez-en plutôt un nouveau.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk gave back something else than was written for a %1. Nothing was saved; check the disk.</source>
        <translation>Le disque a rendu autre chose que ce qui a été écrit pour une fiche «&#xa0;%1&#xa0;». Rien n&apos;a été enregistré&#xa0;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>%1 of this %2 is now &quot;%3&quot;; you saw &quot;%4&quot; and wrote &quot;%5&quot;. Nothing was saved: look at both, then decide.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» de cette fiche (%2) vaut maintenant «&#xa0;%3&#xa0;»&#xa0;; vous aviez vu «&#xa0;%4&#xa0;» et écrit «&#xa0;%5&#xa0;». Rien n&apos;a été enregistré&#xa0;: comparez les deux, puis décidez.</translation>
    </message>
    <message>
        <source>This %1 has been withdrawn or changed since you saw it. Nothing was saved: look again, then decide.</source>
        <translation>Cette fiche (%1) a été retirée ou modifiée depuis que vous l&apos;avez vue. Rien n&apos;a été enregistré&#xa0;: regardez de nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>A %1 is never changed or taken back once entered; record a new one that replaces it.</source>
        <translation>Une fiche «&#xa0;%1&#xa0;» n&apos;est jamais modifiée ni reprise une fois saisie&#xa0;; saisissez-en une nouvelle qui la remplace.</translation>
    </message>
    <message>
        <source>There is already a record with the code &quot;%1&quot;; this %2 needs another one.</source>
        <translation>Il existe déjà une fiche avec le code «&#xa0;%1&#xa0;»&#xa0;; celle-ci (%2) doit en avoir un autre.</translation>
    </message>
    <message>
        <source>This %1 lacks something it cannot be without: a code, or what it belongs to.</source>
        <translation>Il manque à cette fiche (%1) quelque chose d&apos;indispensable&#xa0;: un code, ou ce à quoi elle appartient.</translation>
    </message>
    <message>
        <source>No copy was made. %1</source>
        <translation>Aucune copie n&apos;a été faite. %1</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Check the folder.</source>
        <translation>%1 ne peut pas être créé&#xa0;: %2. Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>The %1 %2 was removed behind the audit trail&apos;s back.</source>
        <translation>La fiche «&#xa0;%1&#xa0;» %2 a été supprimée à l&apos;insu de la piste d&apos;audit.</translation>
    </message>
    <message>
        <source>The %1 %2 was added behind the audit trail&apos;s back.</source>
        <translation>La fiche «&#xa0;%1&#xa0;» %2 a été ajoutée à l&apos;insu de la piste d&apos;audit.</translation>
    </message>
    <message>
        <source>The %1 %2 was altered behind the audit trail&apos;s back: %3 is &quot;%4&quot;, and the audit trail says &quot;%5&quot;.</source>
        <translation>La fiche «&#xa0;%1&#xa0;» %2 a été altérée à l&apos;insu de la piste d&apos;audit&#xa0;: «&#xa0;%3&#xa0;» vaut «&#xa0;%4&#xa0;», et la piste d&apos;audit dit «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was written by an older Mandate and needs this program to bring it up to date. Open it where it can be written.</source>
        <translation>%1 a été écrit par un Mandate plus ancien et doit être mis à niveau par ce programme. Ouvrez-le là où il peut être écrit.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being signed. Nothing was signed: look at it again, then sign.</source>
        <translation>%1 a été modifié pendant la signature. Rien n&apos;a été signé&#xa0;: regardez-le de nouveau, puis signez.</translation>
    </message>
    <message>
        <source>The scan %1 cannot be read: %2. Check the name.</source>
        <translation>Le scan %1 est illisible&#xa0;: %2. Vérifiez le nom.</translation>
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
        <translation>Le fichier %1 conservé dans ce registre manque ou a été altéré. Reprenez-le d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Signature de %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>This %1 is in the register already.</source>
        <translation>Cette fiche (%1) est déjà dans le registre.</translation>
    </message>
    <message>
        <source>This was not finished, as it was cancelled.</source>
        <translation>Cela n&apos;a pas été terminé, car l&apos;opération a été annulée.</translation>
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
    <message>
        <source>There is nothing proposed that this would confirm. Nothing was saved.</source>
        <translation>Rien de proposé ne serait confirmé par ceci. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Nobody confirms what they proposed themselves; another administrator does it. Nothing was saved.</source>
        <translation>Nul ne confirme ce qu&apos;il a proposé lui-même&#xa0;; un autre administrateur le fait. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>The audit trail knows a user by their sign-in name, so it stays what it is. Nothing was saved.</source>
        <translation>La piste d&apos;audit connaît un utilisateur par son nom de connexion&#xa0;; celui-ci reste donc inchangé. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>A shared register needs an administrator, and this would leave none. Give the role to somebody else first. Nothing was saved.</source>
        <translation>Un registre partagé a besoin d&apos;un administrateur, et ceci n&apos;en laisserait aucun. Donnez d&apos;abord le rôle à quelqu&apos;un d&apos;autre. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>The first user of a register is its administrator; the role has to be given in the same step. Nothing was saved.</source>
        <translation>Le premier utilisateur d&apos;un registre est son administrateur&#xa0;; le rôle doit être donné dans la même étape. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>The scan %1 is not a file. Check the name.</source>
        <translation>Le scan %1 n&apos;est pas un fichier. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>%1 cannot be written, so that others could not see that you have the register open. Ask for permission to write in its folder.</source>
        <translation>%1 ne peut pas être écrit, si bien que les autres ne verraient pas que vous avez ouvert le registre. Demandez le droit d&apos;écrire dans son dossier.</translation>
    </message>
    <message>
        <source>This user is not known in this register.</source>
        <translation>Cet utilisateur est inconnu dans ce registre.</translation>
    </message>
    <message>
        <source>%1 is suspended and may neither sign in nor change anything. An administrator can lift that.</source>
        <translation>%1 fait l&apos;objet d&apos;une suspension et ne peut ni se connecter ni rien modifier. Un administrateur peut la lever.</translation>
    </message>
    <message>
        <source>%1 may not act on behalf of %2 today.</source>
        <translation>%1 ne peut pas agir au nom de %2 aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>%1 could not be read back whole. Check its disk and try again.</source>
        <translation>%1 n&apos;a pas pu être relu en entier. Vérifiez son disque et réessayez.</translation>
    </message>
    <message>
        <source>save %1 (&quot;%2&quot;, by %3 on %4)</source>
        <translation>l&apos;enregistrement %1 («&#xa0;%2&#xa0;», par %3 le %4)</translation>
    </message>
    <message>
        <source>%1 Compare with a backup before you rely on anything entered since.</source>
        <translation>%1 Comparez avec une sauvegarde avant de vous fier à ce qui a été saisi depuis.</translation>
    </message>
    <message>
        <source>The audit trail is not sound: %1 does not bear the signature of %2.</source>
        <translation>La piste d&apos;audit n&apos;est pas intègre&#xa0;: %1 ne porte pas la signature de %2.</translation>
    </message>
    <message>
        <source>The audit trail was altered at %1.</source>
        <translation>La piste d&apos;audit a été altérée à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) are missing from the audit trail before %1.</source>
        <translation>
            <numerusform>Il manque %n enregistrement dans la piste d&apos;audit avant %1.</numerusform>
            <numerusform>Il manque %n enregistrements dans la piste d&apos;audit avant %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the audit trail before %1 is missing.</source>
        <translation>Le début de la piste d&apos;audit avant %1 manque.</translation>
    </message>
    <message>
        <source>A save was taken out of the audit trail, and what it changed in &quot;%1&quot; was left behind.</source>
        <translation>Un enregistrement a été retiré de la piste d&apos;audit, et ce qu&apos;il avait modifié dans «&#xa0;%1&#xa0;» est resté.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 is larger than the four gigabytes that are taken from elsewhere.</source>
        <translation>%1 dépasse les quatre gigaoctets admis pour ce qui vient d&apos;ailleurs.</translation>
    </message>
    <message>
        <source>%1 was not opened: beside it lies %2, which names other files to be removed and was not written by Mandate. Ask whoever sent it, or use a backup.</source>
        <translation>%1 n&apos;a pas été ouvert&#xa0;: à côté se trouve %2, qui nomme d&apos;autres fichiers à supprimer et n&apos;a pas été écrit par Mandate. Interrogez la personne qui l&apos;a envoyé, ou utilisez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 was left in a mode (WAL) in which a copied file lacks its last saves, so it was not opened. Ask whoever sent it to make a copy in Mandate.</source>
        <translation>%1 a été laissé dans un mode (WAL) où il manque à un fichier copié ses derniers enregistrements&#xa0;; il n&apos;a donc pas été ouvert. Demandez à la personne qui l&apos;a envoyé d&apos;en faire une copie dans Mandate.</translation>
    </message>
    <message>
        <source>%1 is damaged or was made to deceive, so it was not opened. Ask whoever sent it for another copy.</source>
        <translation>%1 est endommagé ou a été fait pour tromper&#xa0;; il n&apos;a donc pas été ouvert. Demandez une autre copie à la personne qui l&apos;a envoyé.</translation>
    </message>
    <message>
        <source>make</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>saisir</translation>
    </message>
    <message>
        <source>Users, roles and keys are not changed on behalf of somebody else. Act for yourself, then do it again. Nothing was saved.</source>
        <translation>Les utilisateurs, les rôles et les clés ne se modifient pas au nom de quelqu&apos;un d&apos;autre. Agissez en votre propre nom, puis recommencez. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Of your own account you change the password; the rest is for an administrator. Nothing was saved.</source>
        <translation>De votre propre compte, vous modifiez le mot de passe&#xa0;; le reste revient à un administrateur. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>A %1 bears the name of who enters it, and this one bears another. Nothing was saved.</source>
        <translation>Une fiche «&#xa0;%1&#xa0;» porte le nom de la personne qui la saisit, et celle-ci en porte un autre. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 on behalf of %2</source>
        <translation>%1 au nom de %2</translation>
    </message>
    <message>
        <source>Nobody may %1 this %2. Nothing was saved.</source>
        <translation>Personne ne peut %1 cette fiche (%2). Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>%1 may not %2 this %3. Who could: %4. Nothing was saved.</source>
        <translation>%1 ne peut pas %2 cette fiche (%3). Qui le pourrait&#xa0;: %4. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>%1 does not hold the same saves as the register, so it was not kept. Check the disk.</source>
        <translation>%1 ne contient pas les mêmes enregistrements que le registre&#xa0;; la copie n&apos;a donc pas été gardée. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>avant restauration</translation>
    </message>
    <message>
        <source>%1 on %2 has %3 open. Ask everybody to close it, then restore.</source>
        <translation>%1, sur %2, a ouvert %3. Demandez à chacun de le fermer, puis restaurez.</translation>
    </message>
    <message>
        <source>No copy was made: the folder %1 cannot be made.</source>
        <translation>Aucune copie n&apos;a été faite&#xa0;: le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 was not replaced: its folder does not allow it. Nothing was changed.</source>
        <translation>%1 n&apos;a pas été remplacé&#xa0;: son dossier ne le permet pas. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>It can be read here. To change it, move it to a disk of this computer or to a proper shared folder, or work with an office package instead.</source>
        <translation>Il peut être lu ici. Pour le modifier, déplacez-le sur un disque de cet ordinateur ou dans un véritable dossier partagé, ou travaillez plutôt avec un paquet d&apos;organisme.</translation>
    </message>
    <message>
        <source>Its shared folder is connected by SMB 1, which does not tell other computers who is writing. Have it connected by SMB 3.</source>
        <translation>Son dossier partagé est connecté par SMB 1, qui ne dit pas aux autres ordinateurs qui est en train d&apos;écrire. Faites-le connecter par SMB 3.</translation>
    </message>
    <message>
        <source>Its shared folder is connected with the option &quot;nobrl&quot;, which keeps locks from other computers, so that they would overwrite your changes. Have it connected without.</source>
        <translation>Son dossier partagé est connecté avec l&apos;option «&#xa0;nobrl&#xa0;», qui cache les verrous aux autres ordinateurs, si bien qu&apos;ils écraseraient vos modifications. Faites-le connecter sans elle.</translation>
    </message>
    <message>
        <source>Its shared folder is connected with the option &quot;cache=loose&quot;, by which you would see and change what others have long changed. Have it connected with &quot;cache=strict&quot;.</source>
        <translation>Son dossier partagé est connecté avec l&apos;option «&#xa0;cache=loose&#xa0;», par laquelle vous verriez et modifieriez ce que d&apos;autres ont modifié depuis longtemps. Faites-le connecter avec «&#xa0;cache=strict&#xa0;».</translation>
    </message>
    <message>
        <source>Its shared folder is connected with the option &quot;nostrictsync&quot;, by which a save may be lost after it is called saved. Have it connected without.</source>
        <translation>Son dossier partagé est connecté avec l&apos;option «&#xa0;nostrictsync&#xa0;», par laquelle un enregistrement peut se perdre après avoir été annoncé comme fait. Faites-le connecter sans elle.</translation>
    </message>
    <message>
        <source>Its shared folder is connected by NFS of version %1, whose locks cannot be relied upon. Have it connected by version 4.</source>
        <translation>Son dossier partagé est connecté par NFS version %1, dont les verrous ne sont pas fiables. Faites-le connecter par la version 4.</translation>
    </message>
    <message>
        <source>Its shared folder is connected with the option &quot;%1&quot;, which keeps locks from other computers, so that they would overwrite your changes. Have it connected without.</source>
        <translation>Son dossier partagé est connecté avec l&apos;option «&#xa0;%1&#xa0;», qui cache les verrous aux autres ordinateurs, si bien qu&apos;ils écraseraient vos modifications. Faites-le connecter sans elle.</translation>
    </message>
    <message>
        <source>This computer does not tell what kind of disk or shared folder it lies on.</source>
        <translation>Cet ordinateur ne dit pas sur quel type de disque ou de dossier partagé il se trouve.</translation>
    </message>
    <message>
        <source>It lies in a folder that another program provides (%1), as synchronised folders and connections to servers are. Such folders do not tell other computers who is writing.</source>
        <translation>Il se trouve dans un dossier fourni par un autre programme (%1), comme le sont les dossiers synchronisés et les connexions à des serveurs. De tels dossiers ne disent pas aux autres ordinateurs qui est en train d&apos;écrire.</translation>
    </message>
    <message>
        <source>It lies on a kind of disk or network folder (%1) that is not known to keep two computers from overwriting each other.</source>
        <translation>Il se trouve sur un type de disque ou de dossier réseau (%1) dont on ne sait pas s&apos;il empêche deux ordinateurs de s&apos;écraser l&apos;un l&apos;autre.</translation>
    </message>
    <message>
        <source>%1 is open already on this computer, in another window or program. In a shared folder only one at a time may have it: close the other first.</source>
        <translation>%1 est déjà ouvert sur cet ordinateur, dans une autre fenêtre ou un autre programme. Dans un dossier partagé, un seul à la fois peut l&apos;avoir&#xa0;: fermez d&apos;abord l&apos;autre.</translation>
    </message>
    <message>
        <source>%1 was last written in a mode that is for one computer alone (WAL) and loses saves in a shared folder. Copy it, with all files whose names begin like its name, to a disk of this computer, open it there once and copy it back.</source>
        <translation>%1 a été écrit en dernier dans un mode réservé à un seul ordinateur (WAL), qui perd des enregistrements dans un dossier partagé. Copiez-le, avec tous les fichiers dont le nom commence comme le sien, sur un disque de cet ordinateur, ouvrez-le une fois à cet endroit, puis recopiez-le ici.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d&apos;abord.</translation>
    </message>
    <message>
        <source>These are not keys of %1 in this register, or they were revoked.</source>
        <translation>Ce ne sont pas des clés de %1 dans ce registre, ou elles ont été révoquées.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L&apos;opération a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was in this register by %1: it begins later. See its audit trail.</source>
        <translation>Rien n&apos;était dans ce registre à la date %1&#xa0;: il commence plus tard. Voyez sa piste d&apos;audit.</translation>
    </message>
    <message>
        <source>There is no save %1 in the audit trail of this register.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrement %1 dans la piste d&apos;audit de ce registre.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the register in %1: %2.</source>
        <translation>Il n&apos;y a pas de place pour une copie du registre dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>La copie</translation>
    </message>
    <message>
        <source>This name and password do not belong together. Check both; an administrator can set a new password.</source>
        <translation>Ce nom et ce mot de passe ne vont pas ensemble. Vérifiez les deux&#xa0;; un administrateur peut définir un nouveau mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de mots de passe erronés. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de mots de passe erronés. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder it lies in does not keep locks between computers: somebody else has it open and this computer could save over them without a word. It can be read here. Have the folder connected properly, or work with an office package instead.</source>
        <translation>Le dossier où il se trouve ne maintient pas de verrous entre ordinateurs&#xa0;: quelqu&apos;un d&apos;autre l&apos;a ouvert, et cet ordinateur pourrait écraser ses enregistrements sans avertissement. Il peut être lu ici. Faites connecter le dossier correctement, ou travaillez plutôt avec un paquet d&apos;organisme.</translation>
    </message>
    <message>
        <source>%1 is shared: sign in to change anything. Nothing was saved.</source>
        <translation>%1 est partagé&#xa0;: connectez-vous pour modifier quoi que ce soit. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Keep the password of %1 more safely</source>
        <translation>Conservation plus sûre du mot de passe de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: it is about who may sign in. Change it again instead.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être annulé&#xa0;: il s&apos;agit de qui peut se connecter. Modifiez-le plutôt de nouveau.</translation>
    </message>
    <message>
        <source>A sign-in name is made of letters, figures, and . - _ @, such as &quot;k.dema&quot;.</source>
        <translation>Un nom de connexion se compose de lettres, de chiffres et de . - _ @, comme «&#xa0;k.dema&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the name that others will see.</source>
        <translation>Saisissez le nom que les autres verront.</translation>
    </message>
    <message>
        <source>Share this register; %1 is its administrator</source>
        <translation>Partage de ce registre&#xa0;; administrateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add the user %1</source>
        <translation>Ajout de l&apos;utilisateur %1</translation>
    </message>
    <message>
        <source>Let %1 sign in again</source>
        <translation>Levée de la suspension de %1</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Suspension de %1</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Nouveau mot de passe de %1</translation>
    </message>
    <message>
        <source>Role of %1: %2</source>
        <translation>Rôle de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>End of a role of %1: %2</source>
        <translation>Fin d&apos;un rôle de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 acts on behalf of %2</source>
        <translation>%1 agit au nom de %2</translation>
    </message>
    <message>
        <source>%1 no longer acts on behalf of %2</source>
        <translation>%1 n&apos;agit plus au nom de %2</translation>
    </message>
    <message>
        <source>Revoke the keys of %1</source>
        <translation>Révocation des clés de %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>Refus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Clés de %1</translation>
    </message>
    <message>
        <source>The audit trail is not sound: %1 was signed by %2, and its signature was taken away.</source>
        <translation>La piste d&apos;audit n&apos;est pas intacte&#xa0;: %1 a été signé par %2, et sa signature a été retirée.</translation>
    </message>
    <message>
        <source>Reopening needs two persons: one asks for it, another confirms it.</source>
        <translation>Une réouverture exige deux personnes&#xa0;: l&apos;une la demande, l&apos;autre la confirme.</translation>
    </message>
    <message>
        <source>Reopen it first, with a reason.</source>
        <translation>Rouvrez-le d&apos;abord, avec un motif.</translation>
    </message>
    <message>
        <source>%1 was closed by %2 on %3 (%4).</source>
        <translation>%1 a été clos par %2 le %3 (%4).</translation>
    </message>
    <message>
        <source>%1 is closed (%2).</source>
        <translation>%1 est clos (%2).</translation>
    </message>
    <message>
        <source>%1 This %2 belongs to it and cannot be changed; nothing was saved. %3</source>
        <translation>%1 Cette fiche (%2) en fait partie et ne peut pas être modifiée&#xa0;; rien n&apos;a été enregistré. %3</translation>
    </message>
    <message>
        <source>There is no such cycle in this register.</source>
        <translation>Il n&apos;y a pas de cycle de ce genre dans ce registre.</translation>
    </message>
    <message>
        <source>A %1 differs (&quot;%2&quot; by %3): decide it under differing entries.</source>
        <translation>Une fiche (%1) diverge («&#xa0;%2&#xa0;» par %3)&#xa0;: décidez-en sous Entrées divergentes.</translation>
    </message>
    <message>
        <source>The last package to %1 has no answer: receive its returns, or revoke the office.</source>
        <translation>Le dernier paquet envoyé à %1 est sans réponse&#xa0;: recevez ses retours, ou révoquez l&apos;organisme.</translation>
    </message>
    <message>
        <source>%1 asked to reopen %2: another person confirms or refuses that first.</source>
        <translation>%1 a demandé de rouvrir %2&#xa0;: une autre personne doit d&apos;abord confirmer ou refuser.</translation>
    </message>
    <message>
        <source>%1 is closed already (%2). Nothing was saved.</source>
        <translation>%1 est déjà clos (%2). Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Say why %1 is closed. Nothing was saved.</source>
        <translation>Dites pourquoi %1 est clos. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period of a cycle: expected one such as Q1, H2 or M07. Nothing was saved.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une période d&apos;un cycle&#xa0;: attendu une période comme Q1, H2 ou M07. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>%1 has not begun, so there is nothing to close. Nothing was saved.</source>
        <translation>%1 n&apos;a pas commencé&#xa0;; il n&apos;y a donc rien à clore. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>This register reports to %1, where its cycles are closed. Nothing was saved.</source>
        <translation>Ce registre rend compte à %1, où ses cycles sont clos. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be closed yet. Nothing was saved.
%2</source>
        <translation>%1 ne peut pas encore être clos. Rien n&apos;a été enregistré.
%2</translation>
    </message>
    <message>
        <source>Say why it is reopened. Nothing was saved.</source>
        <translation>Dites pourquoi il est rouvert. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>A reopening bears the name of who asks for it. Nothing was saved.</source>
        <translation>Une réouverture porte le nom de qui la demande. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Nobody signs in to this register, so a reopening bears no user&apos;s name. Nothing was saved.</source>
        <translation>Personne ne se connecte à ce registre&#xa0;; une réouverture n&apos;y porte donc aucun nom d&apos;utilisateur. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>The day up to which it is reopened is over. Nothing was saved.</source>
        <translation>Le jour jusqu&apos;auquel il est rouvert est passé. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>The agreement is not of the cycle that was closed. Nothing was saved.</source>
        <translation>L&apos;accord n&apos;appartient pas au cycle qui a été clos. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>It is open already. Nothing was saved.</source>
        <translation>Il est déjà ouvert. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Nobody confirms a reopening that they asked for themselves: another manager or administrator does it. Nothing was saved.</source>
        <translation>On ne confirme pas une réouverture que l&apos;on a soi-même demandée&#xa0;: un autre gestionnaire ou administrateur le fait. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Clôture de %1</translation>
    </message>
    <message>
        <source>Ask to reopen %1</source>
        <translation>Demande de réouverture de %1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Réouverture de %1</translation>
    </message>
    <message>
        <source>%1 was not opened: beside it lies %2, which is a link or no file, so that saving would change something else. Copy the register alone to a folder of your own.</source>
        <translation>%1 n&apos;a pas été ouvert&#xa0;: à côté se trouve %2, qui est un lien ou n&apos;est pas un fichier, si bien qu&apos;un enregistrement modifierait autre chose. Copiez le registre seul dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Nothing is closed or reopened on behalf of somebody else. Act for yourself, then do it again. Nothing was saved.</source>
        <translation>Rien ne se clôt ni ne se rouvre au nom de quelqu&apos;un d&apos;autre. Agissez en votre nom, puis recommencez. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>%1 has the state &quot;%2&quot;, so this %3 stands as it was handed in. Nothing was saved: have the agreement returned first. Who can return it: %4.</source>
        <translation>%1 est à l&apos;état «&#xa0;%2&#xa0;»&#xa0;; cette fiche (%3) reste donc telle qu&apos;elle a été remise. Rien n&apos;a été enregistré&#xa0;: faites d&apos;abord renvoyer l&apos;accord. Qui peut le renvoyer&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Somebody else signs in under this name at this moment. Try again.</source>
        <translation>Quelqu&apos;un d&apos;autre se connecte sous ce nom en ce moment. Réessayez.</translation>
    </message>
    <message>
        <source>A step of %1 names a version of another agreement. Nothing was saved.</source>
        <translation>Une étape de %1 désigne une version d&apos;un autre accord. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The agreement has taken another step meanwhile. Nothing was saved: look again, then decide.</source>
        <translation>L&apos;accord a franchi une autre étape entre-temps. Rien n&apos;a été enregistré&#xa0;: regardez de nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>%1 has the state &quot;%2&quot;, so this %3 stands for good. Nothing was saved.</source>
        <translation>%1 est dans l&apos;état « %2 » : cette fiche (%3) demeure définitivement. Rien n&apos;a été enregistré.</translation>
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
        <translation>partie d&apos;une cible</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>Waits for a second administrator</source>
        <translation>Attend un second administrateur</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Commence plus tard</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>on behalf of %1</source>
        <translation>au nom de %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>End of: %1</source>
        <translation>Fin de&#xa0;: %1</translation>
    </message>
</context>
</TS>
