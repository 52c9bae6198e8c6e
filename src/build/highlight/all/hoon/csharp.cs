{function|using} S{function|ystem};
{function|using} {function|static} S{function|ystem}.M{function|ath};
{function|using} A{function|lias} = S{function|ystem}.C{function|ollections}.G{function|eneric}.D{function|ictionary}<{function|string}, {function|int}>;

{function|namespace} K{function|itchen}.T{function|ea}
\{
    /// <{function|summary}>A {function|kettle}.</{function|summary}>
    [S{function|erializable}, O{function|bsolete}({string|"use Pot"})]
    {function|public} {function|sealed} {function|record} K{function|ettle}<T>({function|double} L{function|itres}) : P{function|ot}, ID{function|isposable} {function|where} T : {function|class}, {function|new}()
    \{
        {function|private} {function|readonly} L{function|ist}<T> {function|items} = {function|new}();
        {function|public} {function|string} L{function|abel} {keyword|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{function|big}{string|" : @"}{function|sm}{string|""}{function|all}{string|")\}"};
        {function|public} {function|event} E{function|vent}H{function|andler}? B{function|oiled};
#{function|region} {function|work}
        {function|public} {function|async} T{function|ask}<{function|int}> B{function|oil}A{function|sync}({function|in} C{function|ancellation}T{function|oken} {function|t}, {function|params} {function|object}[] {function|rest})
        \{
            {function|var} {function|q} = {function|from} {function|i} {function|in} {function|items} {function|where} {function|i} {function|is} {function|not} {function|null} {function|orderby} {function|i} {function|descending} {function|select} {function|new} \{ {function|i}, N = 0{function|x1}F{function|u}L \};
            {function|int}? {function|n} = {function|default}; {function|char} {function|c} = {string|'\\u00e9'};
            {function|try} \{ {function|await} {function|foreach} ({function|var} {function|x} {function|in} S{function|tream}()) {function|n} ?{keyword|?=} {function|x}{keyword|?.}C{function|ount} ?? -1; \}
            {function|catch} (E{function|xception} {function|e}) {function|when} ({function|e}.M{function|essage}.L{function|ength} > 1_000) \{ {function|throw}; \}
            {function|return} {function|q} {function|switch} \{ \{ \} {function|p} {keyword|=>} 1, {function|null} {keyword|=>} ({function|int})2.5{function|e3m}, _ {keyword|=>} {function|nameof}(T).L{function|ength} \};
        \}
#{function|endregion}
        {function|public} {function|void} D{function|ispose}() \{ {function|unsafe} \{ {function|fixed} ({function|byte}{class-name|*} {function|p} = {function|b}) {class-name|*}{function|p}{keyword|++} = 0{function|b1}; \} \}
    \}
\}
