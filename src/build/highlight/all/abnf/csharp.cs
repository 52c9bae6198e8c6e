{rule|using} {rule|System}{comment|;}
{rule|using} {rule|static} {rule|System}.{rule|Math}{comment|;}
{rule|using} {rule|Alias} {operator|=} {rule|System}.{rule|Collections}.{rule|Generic}.{rule|Dictionary}{rule|{punctuation|<}string, int{punctuation|>}}{comment|;}

{rule|namespace} {rule|Kitchen}.{rule|Tea}
\{
    {operator|/}{operator|/}{operator|/} {rule|{punctuation|<}summary{punctuation|>}}{rule|A} {rule|kettle}.{rule|{punctuation|<}/summary{punctuation|>}}
    {punctuation|[}{rule|Serializable}, {rule|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {rule|public} {rule|sealed} {rule|record} {rule|Kettle}{rule|{punctuation|<}T{punctuation|>}}{punctuation|(}{rule|double} {rule|Litres}{punctuation|)} : {rule|Pot}, {rule|IDisposable} {rule|where} {rule|T} : {rule|class}, {rule|new}{punctuation|(}{punctuation|)}
    \{
        {rule|private} {rule|readonly} {rule|List}{rule|{punctuation|<}T{punctuation|>}} {rule|items} {operator|=} {rule|new}{punctuation|(}{punctuation|)}{comment|;}
        {rule|public} {rule|string} {rule|Label} {operator|=}> ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{rule|big}{string|" : @"}{rule|sm}{string|""}{rule|all}{string|")\}"}{comment|;}
        {rule|public} {rule|event} {rule|EventHandler}? {rule|Boiled}{comment|;}
#{rule|region} {rule|work}
        {rule|public} {rule|async} {rule|Task}{rule|{punctuation|<}int{punctuation|>}} {rule|BoilAsync}{punctuation|(}{rule|in} {rule|CancellationToken} {rule|t}, {rule|params} {rule|object}{punctuation|[}{punctuation|]} {rule|rest}{punctuation|)}
        \{
            {rule|var} {rule|q} {operator|=} {rule|from} {rule|i} {rule|in} {rule|items} {rule|where} {rule|i} {rule|is} {rule|not} {rule|null} {rule|orderby} {rule|i} {rule|descending} {rule|select} {rule|new} \{ {rule|i}, {rule|N} {operator|=} {repetition operator|0}{rule|x1FuL} \}{comment|;}
            {rule|int}? {rule|n} {operator|=} {rule|default}{comment|; char c = '\\u00e9';}
            {rule|try} \{ {rule|await} {rule|foreach} {punctuation|(}{rule|var} {rule|x} {rule|in} {rule|Stream}{punctuation|(}{punctuation|)}{punctuation|)} {rule|n} ??{operator|=} {rule|x}?.{rule|Count} ?? -1{comment|; \}}
            {rule|catch} {punctuation|(}{rule|Exception} {rule|e}{punctuation|)} {rule|when} {punctuation|(}{rule|e}.{rule|Message}.{rule|Length} > {repetition operator|1}_000{punctuation|)} \{ {rule|throw}{comment|; \}}
            {rule|return} {rule|q} {rule|switch} \{ \{ \} {rule|p} {operator|=}> {repetition operator|1}, {rule|null} {operator|=}> {punctuation|(}{rule|int}{punctuation|)}{repetition operator|2}.{repetition operator|5}{rule|e3m}, _ {operator|=}> {rule|nameof}{punctuation|(}{rule|T}{punctuation|)}.{rule|Length} \}{comment|;}
        \}
#{rule|endregion}
        {rule|public} {rule|void} {rule|Dispose}{punctuation|(}{punctuation|)} \{ {rule|unsafe} \{ {rule|fixed} {punctuation|(}{rule|byte}* {rule|p} {operator|=} {rule|b}{punctuation|)} {repetition operator|*}{rule|p}++ {operator|=} {repetition operator|0}{rule|b1}{comment|; \} \}}
    \}
\}
