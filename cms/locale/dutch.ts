/** What Decap's own Dutch leaves in English, or says less clearly. The keys are Decap's. */

/** Merged over `decap-cms-locales/nl`; a test holds it against the English list. */
export const dutchGaps = {
  app: { header: { workflow: 'In bewerking', media: 'Bestanden' } },
  auth: { loginWithForgejo: 'Inloggen met Forgejo' },
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
      statusInfoTooltipDraft:
        'Dit stuk is een concept. Ben je klaar? Zet de status dan op “Wordt beoordeeld”.',
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
  mediaLibrary: { mediaLibraryModal: { close: 'Sluiten' } },
  ui: {
    errorBoundary: { detailsHeading: 'Bijzonderheden' },
    settingsDropdown: { account: 'Menu van je account' },
    toast: {
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
  workflow: { workflow: { dateFormat: 'D MMMM' } },
} as const;
