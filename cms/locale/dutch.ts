/**
 * What Decap's own Dutch leaves in English, says to “u”, or says less clearly. The keys are Decap's.
 * How far a piece is with its editors is its “stap”; its “status” is what readers get to see.
 */

/** Merged over `decap-cms-locales/nl`; a test holds it against the English list. */
export const dutchGaps = {
  app: { header: { workflow: 'In bewerking', media: 'Bestanden' } },
  auth: {
    loginWithForgejo: 'Inloggen met Forgejo',
    errors: {
      email: 'Vul je e-mailadres in.',
      password: 'Vul je wachtwoord in.',
      identitySettings:
        'Inloggen lukt niet: de instellingen kloppen niet. Vertel dit aan de beheerder.',
    },
  },
  collection: {
    collectionTop: {
      // Decap's wide plus is not in every typeface.
      newButton: '+ %{collectionLabel}',
      viewAsList: 'Toon als lijst',
      viewAsGrid: 'Toon als tegels',
    },
    entries: { unpublishedHeader: 'Nog niet gepubliceerd' },
  },
  editor: {
    editor: {
      onUpdatingWithUnsavedChanges: 'Sla eerst op. Daarna kun je de stap veranderen.',
      onPublishingNotReady: 'Zet de stap eerst op “Klaar”. Daarna kun je publiceren.',
      onPublishingWithUnsavedChanges: 'Sla eerst op. Daarna kun je publiceren.',
      onPublishing: 'Weet je zeker dat je dit stuk wilt publiceren?',
      onUnpublishing: 'Weet je zeker dat je dit van de site wilt halen?',
      onDeleteWithUnsavedChanges:
        'Weet je zeker dat je dit wilt verwijderen? Ook wat je nog niet hebt opgeslagen, gaat weg.',
      onDeletePublishedEntry: 'Weet je zeker dat je dit wilt verwijderen?',
      onDeleteUnpublishedChangesWithUnsavedChanges:
        'Alles wat nog niet op de site staat, gaat weg. Ook wat je nog niet hebt opgeslagen. Weet je het zeker?',
      onDeleteUnpublishedChanges:
        'Alles wat nog niet op de site staat, gaat weg. Weet je het zeker?',
      confirmLoadBackup:
        'Van dit stuk is nog tekst bewaard die je niet had opgeslagen. Wil je daarmee verder?',
    },
    editorControl: { field: { optional: 'niet verplicht', widgetLabel: 'Veld %{widgetLabel}' } },
    editorControlPane: {
      widget: {
        invalidPath: '“%{path}” is geen goed pad',
        pathExists: 'Het pad “%{path}” bestaat al',
      },
      i18n: {
        copyFromLocale: 'Vul in vanuit een andere taal',
        copyFromLocaleConfirm:
          'Wil je de gegevens uit %{locale} overnemen?\nAlles wat er nu staat, wordt overschreven.',
      },
    },
    editorInterface: { toggleNotes: 'Notities tonen of verbergen' },
    editorNotesPane: {
      title: 'Notities',
      emptyState: 'Er zijn nog geen notities. Schrijf hieronder de eerste.',
      addNote: 'Notitie toevoegen',
      addPlaceholder: 'Schrijf een notitie…',
      editPlaceholder: 'Verander je notitie…',
      save: 'Opslaan',
      cancel: 'Annuleren',
      edit: 'Bewerken',
      delete: 'Verwijderen',
      resolve: 'Afgehandeld',
      unresolve: 'Weer openen',
      confirmDelete: 'Weet je zeker dat je deze notitie wilt verwijderen?',
      shortcut: 'Tip: met Ctrl+Enter voeg je de notitie snel toe',
    },
    editorToolbar: {
      status: 'Stap: %{status}',
      statusInfoTooltipDraft:
        'Dit stuk is een concept. Ben je klaar? Zet de stap dan op “Wordt beoordeeld”.',
      statusInfoTooltipInReview:
        'Dit stuk wordt beoordeeld. Je hoeft niets te doen, maar je mag nog wel iets veranderen.',
    },
    editorWidgets: {
      markdown: {
        quote: 'Citaat',
        strikethrough: 'Doorhalen',
        toggleMode: { rich: 'Naar opgemaakte tekst', markdown: 'Naar tekst met tekens' },
      },
      headingOptions: {
        headingOne: 'Kop 1',
        headingTwo: 'Kop',
        headingThree: 'Tussenkop',
        headingFour: 'Kop 4',
        headingFive: 'Kop 5',
        headingSix: 'Kop 6',
      },
      image: {
        chooseMultiple: 'Kies afbeeldingen',
        addMore: 'Meer afbeeldingen toevoegen',
        removeAll: 'Alle afbeeldingen weghalen',
      },
      file: {
        chooseMultiple: 'Kies bestanden',
        addMore: 'Meer bestanden toevoegen',
        removeAll: 'Alle bestanden weghalen',
      },
      datetime: { setToNow: 'Zet %{fieldLabel} op vandaag' },
      list: { addType: '%{item} toevoegen' },
      object: { expand: 'Uitklappen', collapse: 'Inklappen' },
    },
  },
  mediaLibrary: {
    mediaLibrary: { onDelete: 'Weet je zeker dat je dit bestand wilt verwijderen?' },
    mediaLibraryModal: { close: 'Sluiten' },
  },
  ui: {
    errorBoundary: {
      reportIt: 'vertel het aan de beheerder.',
      detailsHeading: 'Bijzonderheden',
      privacyWarning:
        'Wat je meldt, kan stukken van je tekst bevatten.\nKijk het na en haal weg wat niemand mag lezen.',
      recoveredEntry: { warning: 'Kopieer dit en plak het ergens voordat je weggaat!' },
    },
    settingsDropdown: { account: 'Menu van je account' },
    toast: {
      entryUpdated: 'Stap veranderd',
      onFailToUpdateStatus: 'De stap is niet veranderd: %{details}',
      onLoggedOut: 'Je bent uitgelogd. Kopieer wat je schreef en log opnieuw in.',
      onBackendDown: 'De plek waar alles staat, heeft een storing. Zie %{details}.',
      noteAdded: 'Notitie toegevoegd',
      onFailToAddNote: 'De notitie is niet toegevoegd: %{details}',
      noteUpdated: 'Notitie gewijzigd',
      onFailToUpdateNote: 'De notitie is niet gewijzigd: %{details}',
      noteDeleted: 'Notitie verwijderd',
      onFailToDeleteNote: 'De notitie is niet verwijderd: %{details}',
      noteResolved: 'Notitie afgehandeld',
      noteReopened: 'Notitie weer geopend',
      onFailToToggleNote: 'De notitie is niet bijgewerkt: %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'Stukken laden',
      workflowHeading: 'In bewerking',
      newPost: 'Nieuw stuk',
      dateFormat: 'D MMMM',
    },
    workflowList: {
      onDeleteEntry: 'Weet je zeker dat je dit wilt verwijderen?',
      onPublishingNotReadyEntry:
        'Alleen wat klaar is, kan naar de site. Sleep de kaart eerst naar de kolom “Klaar”.',
      onPublishEntry: 'Weet je zeker dat je dit stuk wilt publiceren?',
    },
  },
} as const;
