/** Where the agenda is as a calendar. */
export const agendaAddresses = { ics: '/agenda/agenda.ics' } as const;
