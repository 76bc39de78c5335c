import type { AccessReasons } from './en';

export const reasons: AccessReasons = {
  why: {
    actions:
      'Laag 1 mag doen wat terug te draaien is, en de laag die het onderzoek doet, mag ook buiten gebruik stellen en wissen. Records verwijderen blijft bij de laag die instellingen wijzigt, omdat Intune het apparaat dan meteen buiten gebruik stelt of wist. Ook beleid, apps en scripts blijven daar, omdat één fout iedereen raakt.',
    approver:
      'Voor buiten gebruik stellen en wissen is akkoord van een andere laag nodig, en voor verwijderen dat van een tweede collega, zodat niemand in zijn eentje gegevens kan vernietigen. Wat veel gebruikers raakt, keurt degene die de uitrol leidt goed.',
    approverAlone:
      'Als een of twee IT’ers alles zelf doen, moet iemand buiten het team instemmen voordat er gegevens verdwijnen of iets voor veel gebruikers verandert.',
    terms:
      'Een naam noemen kan iedereen. Controleer daarom de identiteit voordat u een sleutel geeft of aan gegevens komt.',
    approvals:
      'In Intune kunt u voor wissen, buiten gebruik stellen en verwijderen een tweede beheerder verplicht stellen. In het ticket is later terug te vinden waarom het nodig was.',
    approvalsAlone:
      'Met een of twee IT’ers volstaat een schriftelijk akkoord in het ticket, omdat u voor Multi Admin Approval een tweede beheerder nodig hebt.',
    deputy:
      'Iemand buiten het uitvoerende team kan inspringen zonder het eigen werk goed te keuren.',
    holders:
      'Dit zijn de beperktste rollen waarmee de handelingen uit de tabel nog mogelijk zijn. Met Helpdeskmedewerker zou laag 1 ook kunnen wissen, buiten gebruik stellen en apps toewijzen. Intune-beheerder is er alleen voor wat met de andere rollen niet kan, zoals de apparaatlimiet wijzigen.',
    idChecks:
      'Een nummer uit het adresboek is lastiger te vervalsen dan een stem aan de telefoon. Lukt terugbellen niet, dan kan de leidinggevende bevestigen wie de melder is.',
    lost: 'Vergrendelen is terug te draaien en gebeurt daarom als eerste. De tijden zijn onze vuistregel. Een laag die dicht is terwijl laag 1 meldingen aanneemt, krijgt er geen.',
    lostRules:
      'Deze regels volgen uit uw platforms en uit de vraag of gebruikers privéapparaten gebruiken.',
    grants: 'De laag die instellingen wijzigt, beheert ook de rollen.',
    joinNeeds:
      'Met een eigen account is elke handeling tot een persoon te herleiden. En wie de rollen vooraf uitprobeert, merkt niet pas tijdens het eerste gesprek dat er rechten ontbreken.',
    removes: 'Wie toegang toekent, weet ook waar die moet worden ingetrokken.',
    leaveDays:
      'Eén werkdag is onze vuistregel. Spreek voor ontslag op staande voet af dat de toegang binnen het uur wordt ingetrokken.',
    review: 'Elke drie maanden, of elke zes bij een heel klein team, is onze vuistregel.',
    reviewer: 'De planeigenaar wijst de rollen niet toe, dus er kijkt een tweede persoon mee.',
    emergency: 'Deze laag kan de oorzaak verhelpen als niemand anders zich kan aanmelden.',
  },
};
