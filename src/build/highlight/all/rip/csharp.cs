{reference|using} {builtin|System}{punctuation|;}
{reference|using} {reference|static} {builtin|System}{punctuation|.}{reference|Math}{punctuation|;}
{reference|using} {reference|Alias} {punctuation|=} {builtin|System}{punctuation|.}{reference|Collections}{punctuation|.}{reference|Generic}{punctuation|.}{reference|Dictionary}{punctuation|<}{reference|string}{punctuation|,} {reference|int}{punctuation|>}{punctuation|;}

{reference|namespace} {reference|Kitchen}{punctuation|.}{reference|Tea}
{punctuation|\{}
    {punctuation|/}{punctuation|/}{punctuation|/} {punctuation|<}{reference|summary}{punctuation|>}{reference|A} {reference|kettle}{punctuation|.}{punctuation|<}{punctuation|/}{reference|summary}{punctuation|>}
    {punctuation|[}{reference|Serializable}{punctuation|,} {reference|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {reference|public} {reference|sealed} {reference|record} {reference|Kettle}{punctuation|<}{reference|T}{punctuation|>}{punctuation|(}{reference|double} {reference|Litres}{punctuation|)} {punctuation|:} {reference|Pot}{punctuation|,} {reference|IDisposable} {reference|where} {reference|T} {punctuation|:} {keyword|class}{punctuation|,} {reference|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {reference|private} {reference|readonly} {reference|List}{punctuation|<}{reference|T}{punctuation|>} {reference|items} {punctuation|=} {reference|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {reference|public} {reference|string} {reference|Label} {keyword|=>} {reference|$}{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{reference|big}{string|" : @"}{reference|sm}{string|""}{reference|all}{string|")\}"}{punctuation|;}
        {reference|public} {reference|event} {reference|EventHandler?} {reference|Boiled}{punctuation|;}
{comment|#region work}
        {reference|public} {reference|async} {reference|Task}{punctuation|<}{reference|int}{punctuation|>} {reference|BoilAsync}{punctuation|(}{reference|in} {reference|CancellationToken} {reference|t}{punctuation|,} {reference|params} {reference|object}{punctuation|[}{punctuation|]} {reference|rest}{punctuation|)}
        {punctuation|\{}
            {reference|var} {reference|q} {punctuation|=} {reference|from} {reference|i} {reference|in} {reference|items} {reference|where} {reference|i} {reference|is} {reference|not} {reference|null} {reference|orderby} {reference|i} {reference|descending} {reference|select} {reference|new} {punctuation|\{} {reference|i}{punctuation|,} {reference|N} {punctuation|=} 0{reference|x1FuL} {punctuation|\}}{punctuation|;}
            {reference|int?} {reference|n} {punctuation|=} {reference|default}{punctuation|;} {reference|char} {reference|c} {punctuation|=} {string|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} {reference|await} {reference|foreach} {punctuation|(}{reference|var} {reference|x} {reference|in} {reference|Stream}{punctuation|(}{punctuation|)}{punctuation|)} {reference|n} {reference|??}{punctuation|=} {reference|x?}{punctuation|.}{reference|Count} {reference|??} {number|-1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{reference|Exception} {reference|e}{punctuation|)} {reference|when} {punctuation|(}{reference|e}{punctuation|.}{reference|Message}{punctuation|.}{reference|Length} {punctuation|>} 1{reference|_000}{punctuation|)} {punctuation|\{} {reference|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} {reference|q} {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {reference|p} {keyword|=>} {number|1}{punctuation|,} {reference|null} {keyword|=>} {punctuation|(}{reference|int}{punctuation|)}{number|2}{punctuation|.}5{reference|e3m}{punctuation|,} {reference|_} {keyword|=>} {reference|nameof}{punctuation|(}{reference|T}{punctuation|)}{punctuation|.}{reference|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        {reference|public} {reference|void} {reference|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {reference|unsafe} {punctuation|\{} {reference|fixed} {punctuation|(}{reference|byte*} {reference|p} {punctuation|=} {reference|b}{punctuation|)} {reference|*p++} {punctuation|=} 0{reference|b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
