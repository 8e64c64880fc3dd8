/** The columns of LinkedIn's file, by the names they go by, there and in what Google Contacts and Outlook export. */
import { foldName } from './names.ts'

export const fields = [
  'firstName',
  'lastName',
  'name',
  'linkedin',
  'email',
  'company',
  'position',
  'connectedOn',
] as const
export type Field = (typeof fields)[number]

/** Field → index of its column, from 0. */
export type Mapping = Partial<Record<Field, number>>

const names: Record<Field, string> = {
  firstName: 'First Name|Given Name|First|Vorname|Prénom|Nombre|Nome|Voornaam',
  lastName:
    'Last Name|Family Name|Surname|Last|Nachname|Nom|Nom de famille|Apellidos|Apellido|Sobrenome|Apelido|Cognome|Achternaam',
  name: 'Name|Full Name|Display Name',
  linkedin:
    'URL|Profile URL|LinkedIn URL|LinkedIn|Website 1 - Value|Web Page|Profil-URL|URL du profil|URL del perfil|URL do perfil|URL del profilo',
  email:
    'Email Address|E-mail Address|Email|E-Mail|E-mail 1 - Value|E-Mail-Adresse|Adresse e-mail|Dirección de correo electrónico|Correo electrónico|Endereço de e-mail|Indirizzo e-mail|E-mailadres',
  company:
    'Company|Organization Name|Organization 1 - Name|Unternehmen|Firma|Entreprise|Société|Empresa|Azienda|Società|Bedrijf|Organization|Organisation',
  position:
    'Position|Job Title|Organization Title|Organization 1 - Title|Poste|Fonction|Cargo|Puesto|Posizione|Ruolo|Functie|Positie',
  connectedOn:
    'Connected On|Verbunden am|Vernetzt am|Connecté le|Date de connexion|Conectado el|Fecha de conexión|Conectado em|Data de conexão|Collegato il|Data di collegamento|Verbonden op',
}

const byName = new Map<string, Field>()
for (const field of fields) for (const name of names[field].split('|')) byName.set(foldName(name), field)

/** Where each field is. Of two columns of one name the first counts; columns in any order, unknown ones are left alone. */
export function columnsOf(header: readonly string[]): Mapping {
  const found = new Map<Field, number>()
  header.forEach((cell, index) => {
    const field = byName.get(foldName(cell.replace(/\ufeff/g, '')))
    if (field && !found.has(field)) found.set(field, index)
  })
  return Object.fromEntries(found)
}
