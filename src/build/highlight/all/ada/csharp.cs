{variable|using} {variable|System}{punctuation|;}
{variable|using} {variable|static} {variable|System}{punctuation|.}{variable|Math}{punctuation|;}
{variable|using} {variable|Alias} {operator|=} {variable|System}{punctuation|.}{variable|Collections}{punctuation|.}{keyword|Generic}{punctuation|.}{variable|Dictionary}{operator|<}{variable|string}{punctuation|,} {variable|int}{operator|>}{punctuation|;}

{variable|namespace} {variable|Kitchen}{punctuation|.}{variable|Tea}
\{
    {operator|/}{operator|/}{operator|/} {operator|<}{variable|summary}{operator|>}{variable|A} {variable|kettle}{punctuation|.}{operator|<}{operator|/}{variable|summary}{operator|>}
    [{variable|Serializable}{punctuation|,} {variable|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}]
    {variable|public} {variable|sealed} {keyword|record} {variable|Kettle}{operator|<}{variable|T}{operator|>}{punctuation|(}{variable|double} {variable|Litres}{punctuation|)} {punctuation|:} {variable|Pot}{punctuation|,} {variable|IDisposable} {variable|where} {variable|T} {punctuation|:} {variable|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    \{
        {keyword|private} {variable|readonly} {variable|List}{operator|<}{variable|T}{operator|>} {variable|items} {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {variable|public} {variable|string} {variable|Label} {operator|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{variable|big}{string|" : @"}{variable|sm}{string|""}{keyword|all}{string|")\}"}{punctuation|;}
        {variable|public} {variable|event} {variable|EventHandler}? {variable|Boiled}{punctuation|;}
#{variable|region} {variable|work}
        {variable|public} {variable|async} {keyword|Task}{operator|<}{variable|int}{operator|>} {variable|BoilAsync}{punctuation|(}{keyword|in} {variable|CancellationToken} {variable|t}{punctuation|,} {variable|params} {variable|object}[] {variable|rest}{punctuation|)}
        \{
            {variable|var} {variable|q} {operator|=} {variable|from} {variable|i} {keyword|in} {variable|items} {variable|where} {variable|i} {keyword|is} {keyword|not} {keyword|null} {variable|orderby} {variable|i} {variable|descending} {keyword|select} {keyword|new} \{ {variable|i}{punctuation|,} {variable|N} {operator|=} 0x1FuL \}{punctuation|;}
            {variable|int}? {variable|n} {operator|=} {variable|default}{punctuation|;} {variable|char} {variable|c} {operator|=} '\\{variable|u00e9}'{punctuation|;}
            {variable|try} \{ {variable|await} {variable|foreach} {punctuation|(}{variable|var} {variable|x} {keyword|in} {variable|Stream}{punctuation|(}{punctuation|)}{punctuation|)} {variable|n} ??{operator|=} {variable|x}?{punctuation|.}{variable|Count} ?? {operator|-}{number|1}{punctuation|;} \}
            {variable|catch} {punctuation|(}{keyword|Exception} {variable|e}{punctuation|)} {keyword|when} {punctuation|(}{variable|e}{punctuation|.}{variable|Message}{punctuation|.}{variable|Length} {operator|>} {number|1_000}{punctuation|)} \{ {variable|throw}{punctuation|;} \}
            {keyword|return} {variable|q} {variable|switch} \{ \{ \} {variable|p} {operator|=>} {number|1}{punctuation|,} {keyword|null} {operator|=>} {punctuation|(}{variable|int}{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=>} {variable|nameof}{punctuation|(}{variable|T}{punctuation|)}{punctuation|.}{variable|Length} \}{punctuation|;}
        \}
#{variable|endregion}
        {variable|public} {variable|void} {variable|Dispose}{punctuation|(}{punctuation|)} \{ {variable|unsafe} \{ {variable|fixed} {punctuation|(}{variable|byte}{operator|*} {variable|p} {operator|=} {variable|b}{punctuation|)} {operator|*}{variable|p}{operator|+}{operator|+} {operator|=} 0b1{punctuation|;} \} \}
    \}
\}
