package ajar.coaching.advice;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a clause begins with a verb that orders: "cut the slides", and not "the row at the back". */
final class Verbs {

    /** What teachers are told to do. */
    private static final Set<String> ORDERS = words("""
            accept acknowledge act add address agree aim allow apologise arm arrange ask assess assign attend avoid ban bargain
            begin bin blame borrow break breathe bring build buy call celebrate change check choose choreograph circle circulate
            clap clear close coach collect colour come compare concede concentrate confiscate consider contact copy count cover
            create cut deal decide delay demonstrate differentiate display divide double draft draw drop email encourage end equip
            establish explain explore film find finish focus follow forget free get give go greet group halve hand hang highlight
            hold honour ignore illustrate include insert insist introduce invite involve join keep label laugh learn leave limit
            line list look lower mail make mark mean meet mix model monitor move name narrate negotiate nip nod number offer open
            order organise organize pair pause phone phrase pick pin plan play point post postpone practice practise praise
            prepare print provide put quiz raise read rearrange record reduce refer rehearse relax relieve remember remove repeat
            rephrase report reserve respect rest retrieve return review revise reward ring rotate run sanction save say scaffold
            schedule scrap seat see send separate set share shorten shout show sign simplify sing sit sketch skip slow smile sort
            speak speed spend split stand start stay stick stop sum summarise summarize supply swap tackle take talk teach team
            tell test think tidy train treat trust try turn underline use visit wait walk warn watch whisper wipe word work write
            """);

    /** Orders only where something follows that they act on: "mark the first page", but not "mark schemes". */
    private static final Set<String> NOUNS_TOO = words("""
            address arm blame break call change check circle clear close coach colour copy count cover deal delay display double
            draft email end film focus free group highlight join label laugh limit line list look mail mark mean mix model name
            number offer open order pair pause phone phrase pin plan play point post practice practise praise quiz record report
            respect rest review reward schedule share shout sign sketch smile sort speed split supply talk team test tidy train
            treat turn visit watch whisper word work
            """);

    private static final Set<String> OBJECTS = words("""
            the a an your their his her my our them him it each every everyone everybody one two three some more less fewer with
            to on at from up out down in for small home by only backwards that those these what how into all things about like
            parents
            """);

    private static final Set<String> DIRECT_OBJECTS = words("""
            the a an your their his her them him it each every everyone everybody this these those
            """);

    private static final Set<String> SUBJECTS = words("""
            you they we i he she it the your their there
            """);

    /** May stand before "the" or "it", and order nothing. */
    private static final Set<String> NO_VERBS = words("""
            about above after afterwards again against all almost along also although always amid amidst among and another any
            anyhow anyway are around because before behind below beneath beside between beyond both but came can cause chose cos
            could coz despite did does down during earlier eight enjoy enough even ever every exactly except felt few five for
            four friday from gave glad got guess had half hardly has hear heard her here him his hope how inside into just kept
            knew later least left less lest like likewise little lost love made many may maybe mean meant meanwhile might mine
            minus monday more most much must near nearly never nine nor not off often once one only onto opposite other our ours
            out outside over past per perhaps plus quite rather regarding roughly said same sat saw seven shall she should since
            six some somehow sometimes soon sorry spoke still stood such ten than thank that their theirs then there these they
            this though thought three through thursday till today told tomorrow tonight took towards tuesday twice two under
            unless unlike until upon usually via was wednesday went were what whatever when whenever where whereas wherever
            whether which whichever while who whoever whom whose why will wish with within without won would wrote yesterday yet
            you yours
            """);

    private Verbs() {}

    private static Set<String> words(String block) {
        return Arrays.stream(block.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    static boolean begin(Clause clause, boolean asks) {
        var verb = clause.word(clause.head());
        var next = clause.word(clause.head() + 1);
        return switch (verb) {
            case "have", "do" ->
                !asks && !next.isEmpty() && !next.equals("not") && (!SUBJECTS.contains(next) || next.equals("it"));
            case "be" -> !asks && !next.isEmpty();
            case "let" -> !next.equals("us");
            case "lets" -> false;
            default -> ORDERS.contains(verb) ? isVerbBefore(verb, next) : !asks && isUnknownBefore(verb, next);
        };
    }

    private static boolean isVerbBefore(String verb, String next) {
        return OBJECTS.contains(next) || (!NOUNS_TOO.contains(verb) && !SUBJECTS.contains(next));
    }

    /** An unknown word with an object behind it, for no list of verbs is ever complete. */
    private static boolean isUnknownBefore(String word, String next) {
        return DIRECT_OBJECTS.contains(next)
                && word.length() > 2
                && !NO_VERBS.contains(word)
                && !word.endsWith("ing")
                && !word.endsWith("ed")
                && !word.endsWith("ly")
                && (!word.endsWith("s") || word.endsWith("ss"))
                && word.chars().allMatch(Character::isLetter);
    }
}
