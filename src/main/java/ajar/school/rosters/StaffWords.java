package ajar.school.rosters;

import ajar.school.rosters.StaffColumns.Field;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that schools write over the columns of a staff list. */
final class StaffWords {

    private static final Map<String, Field> HEADERS = new HashMap<>();

    static {
        put(
                Field.NAME,
                "name fullname teachername staffname displayname staff teacher teachers employee person who lehrer lehrkraft lehrperson");
        put(
                Field.NAME,
                "nomcomplet nombreyapellidos nombrecompleto nomecompleto enseignant profesor docente leraar opettaja lärare");
        put(
                Field.NAME,
                "anzeigename vollername imięinazwisko naam navn namn nimi jméno ονοματεπώνυμο имя фио 氏名 姓名 성명 이름");
        put(
                Field.GIVEN,
                "given givenname first firstname forename forenames preferredname preferredfirstname vorname rufname prénom prenom");
        put(
                Field.GIVEN,
                "nombre nombres nome primeironome voornaam roepnaam fornavn förnamn etunimi imię křestníjméno keresztnév όνομα");
        put(Field.GIVEN, "име 名 名前");
        put(
                Field.FAMILY,
                "family familyname last lastname surname secondname nachname familienname zuname nom nomdefamille apellido");
        put(
                Field.FAMILY,
                "apellidos primerapellido cognome sobrenome apelido ultimonome achternaam efternavn etternavn efternamn sukunimi");
        put(Field.FAMILY, "nazwisko příjmení vezetéknév επώνυμο фамилия фамилно 姓 성");
        put(
                Field.EMAIL,
                "email emailaddress mail emails workemail schoolemail staffemail primaryemail emailaccount mailadresse emailadresse");
        put(
                Field.EMAIL,
                "courriel adressemail adresseemail adresseélectronique correo correoelectrónico correoelectronico epost sähköposti");
        put(Field.EMAIL, "postaelettronica emailové эл почта електроннапоща メール メールアドレス 이메일");
        put(
                Field.CODE,
                "code staffcode teachercode initials staffinitials shortname short abbreviation abbr id staffid teacherid employeeid kürzel");
        put(
                Field.CODE,
                "kuerzel lehrerkürzel lehrerkuerzel sigle trigramme abreviatura iniciales sigla siglas afkorting initialer signatur");
        put(Field.CODE, "förkortning lyhenne skrót zkratka kód código codice");
        put(
                Field.DEPARTMENT,
                "department departments dept faculty team subject subjects area fachbereich fachschaft fach fächer abteilung");
        put(
                Field.DEPARTMENT,
                "département departement matière matiere discipline departamento asignatura materia dipartimento afdeling vak");
        put(Field.DEPARTMENT, "avdelning ämne aine osasto przedmiot katedra tanszék отдел 教科 部署 부서");
        put(
                Field.ROLE,
                "role roles type usertype stafftype position jobtitle title funktion rolle rôle role rol puesto cargo ruolo funzione functie");
        put(Field.ROLE, "roll rooli stanowisko funkcja funkce роля 役割");
    }

    /** Columns that nobody here has any business with. Their cells are emptied before anything is kept. */
    private static final Set<String> PRIVATE = Set.of(
            "password",
            "passwort",
            "kennwort",
            "motdepasse",
            "contraseña",
            "pin",
            "birthdate",
            "dateofbirth",
            "dob",
            "birthday",
            "geburtsdatum",
            "geburtstag",
            "datedenaissance",
            "fechadenacimiento",
            "datadinascita",
            "geboortedatum",
            "sex",
            "gender",
            "geschlecht",
            "sexe",
            "sexo",
            "race",
            "ethnicity",
            "nationality",
            "religion",
            "phone",
            "mobile",
            "telephone",
            "telefon",
            "handy",
            "téléphone",
            "teléfono",
            "homephone",
            "mobilephone",
            "sms",
            "address",
            "homeaddress",
            "street",
            "adresse",
            "strasse",
            "straße",
            "anschrift",
            "postcode",
            "zip",
            "plz",
            "salary",
            "gehalt",
            "ssn",
            "socialsecuritynumber",
            "nationalinsurancenumber",
            "taxid",
            "iban",
            "bank",
            "maritalstatus",
            "familienstand",
            "notes",
            "bemerkung",
            "bemerkungen",
            "pronouns");

    private StaffWords() {}

    private static void put(Field field, String words) {
        for (var word : words.split(" ")) {
            HEADERS.putIfAbsent(plain(word), field);
        }
    }

    static Optional<Field> field(String header) {
        return Optional.ofNullable(HEADERS.get(plain(header)));
    }

    static boolean isPrivate(String header) {
        return PRIVATE.stream().anyMatch(word -> plain(word).equals(plain(header)));
    }

    /** Letters alone, small and without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
