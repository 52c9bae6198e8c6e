{hvariable|using} {constant|System}{punctuation|;}
{hvariable|using} {hvariable|static} {constant|System{punctuation|.}Math}{punctuation|;}
{hvariable|using} {constant|Alias} {operator|=} {constant|System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary}{operator|<}{hvariable|string}{punctuation|,} {hvariable|int}{operator|>}{punctuation|;}

{hvariable|namespace} {constant|Kitchen{punctuation|.}Tea}
{punctuation|\{}
    {operator|///} {operator|<}{hvariable|summary}{operator|>}{constant|A} {hvariable|kettle}{operator|.</}{hvariable|summary}{operator|>}
    {punctuation|[}{constant|Serializable}{punctuation|,} {constant|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {hvariable|public} {hvariable|sealed} {hvariable|record} {constant|Kettle}{operator|<}{constant|T}{operator|>}{punctuation|(}{hvariable|double} {constant|Litres}{punctuation|)} {operator|:} {constant|Pot}{punctuation|,} {constant|IDisposable} {keyword|where} {constant|T} {operator|:} {keyword|class}{punctuation|,} {hvariable|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {hvariable|private} {hvariable|readonly} {constant|List}{operator|<}{constant|T}{operator|>} {hvariable|items} {operator|=} {hvariable|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {hvariable|public} {hvariable|string} {constant|Label} {operator|=>} {operator|$}{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{hvariable|big}{string|" : @"}{hvariable|sm}{string|""}{builtin|all}{string|")\}"}{punctuation|;}
        {hvariable|public} {hvariable|event} {constant|EventHandler}{operator|?} {constant|Boiled}{punctuation|;}
{operator|#}{hvariable|region} {hvariable|work}
        {hvariable|public} {hvariable|async} {constant|Task}{operator|<}{hvariable|int}{operator|>} {constant|BoilAsync}{punctuation|(}{keyword|in} {constant|CancellationToken} {hvariable|t}{punctuation|,} {hvariable|params} {hvariable|object}{punctuation|[}{punctuation|]} {hvariable|rest}{punctuation|)}
        {punctuation|\{}
            {hvariable|var} {hvariable|q} {operator|=} {hvariable|from} {hvariable|i} {keyword|in} {hvariable|items} {keyword|where} {hvariable|i} {hvariable|is} {builtin|not} {builtin|null} {hvariable|orderby} {hvariable|i} {hvariable|descending} {hvariable|select} {hvariable|new} {punctuation|\{} {hvariable|i}{punctuation|,} {constant|N} {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            {hvariable|int}{operator|?} {hvariable|n} {operator|=} {hvariable|default}{punctuation|;} {hvariable|char} {hvariable|c} {operator|=} '{operator|\\}{hvariable|u00e9'}{punctuation|;}
            {hvariable|try} {punctuation|\{} {hvariable|await} {hvariable|foreach} {punctuation|(}{hvariable|var} {hvariable|x} {keyword|in} {constant|Stream}{punctuation|(}{punctuation|)}{punctuation|)} {hvariable|n} {operator|??=} {hvariable|x}{operator|?.}{constant|Count} {operator|??} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {builtin|catch} {punctuation|(}{constant|Exception} {hvariable|e}{punctuation|)} {hvariable|when} {punctuation|(}{hvariable|e}{punctuation|.}{constant|Message{punctuation|.}Length} {operator|>} 1_000{punctuation|)} {punctuation|\{} {hvariable|throw}{punctuation|;} {punctuation|\}}
            {builtin|return} {hvariable|q} {hvariable|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {hvariable|p} {operator|=>} {number|1}{punctuation|,} {builtin|null} {operator|=>} {punctuation|(}{hvariable|int}{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} {hvariable|_} {operator|=>} {hvariable|nameof}{punctuation|(}{constant|T}{punctuation|)}{punctuation|.}{constant|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{operator|#}{hvariable|endregion}
        {hvariable|public} {hvariable|void} {constant|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {hvariable|unsafe} {punctuation|\{} {hvariable|fixed} {punctuation|(}{hvariable|byte}{operator|*} {hvariable|p} {operator|=} {hvariable|b}{punctuation|)} {operator|*}{hvariable|p}{operator|++} {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
