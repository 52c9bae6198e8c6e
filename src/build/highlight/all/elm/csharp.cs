{hvariable|using} {constant|System};
{hvariable|using} {hvariable|static} {constant|System.Math};
{hvariable|using} {constant|Alias} {operator|=} {constant|System.Collections.Generic.Dictionary}{operator|<}{hvariable|string}{punctuation|,} {hvariable|int}{operator|>};

{hvariable|namespace} {constant|Kitchen.Tea}
{punctuation|\{}
    {operator|///} {operator|<}{hvariable|summary}{operator|>}{constant|A} {hvariable|kettle}{operator|.</}{hvariable|summary}{operator|>}
    {punctuation|[}{constant|Serializable}{punctuation|,} {constant|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {hvariable|public} {hvariable|sealed} {hvariable|record} {constant|Kettle}{operator|<}{constant|T}{operator|>}{punctuation|(}{hvariable|double} {constant|Litres}{punctuation|)} {operator|:} {constant|Pot}{punctuation|,} {constant|IDisposable} {hvariable|where} {constant|T} {operator|:} {hvariable|class}{punctuation|,} {hvariable|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {hvariable|private} {hvariable|readonly} {constant|List}{operator|<}{constant|T}{operator|>} {hvariable|items} {operator|=} {hvariable|new}{punctuation|(}{punctuation|)};
        {hvariable|public} {hvariable|string} {constant|Label} {operator|=>} {operator|$}{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{hvariable|big}{string|" : @"}{hvariable|sm}{string|""}{hvariable|all}{string|")\}"};
        {hvariable|public} {hvariable|event} {constant|EventHandler}{operator|?} {constant|Boiled};
{operator|#}{hvariable|region} {hvariable|work}
        {hvariable|public} {hvariable|async} {constant|Task}{operator|<}{hvariable|int}{operator|>} {constant|BoilAsync}{punctuation|(}{keyword|in} {constant|CancellationToken} {hvariable|t}{punctuation|,} {hvariable|params} {hvariable|object}{punctuation|[}{punctuation|]} {hvariable|rest}{punctuation|)}
        {punctuation|\{}
            {hvariable|var} {hvariable|q} {operator|=} {hvariable|from} {hvariable|i} {keyword|in} {hvariable|items} {hvariable|where} {hvariable|i} {hvariable|is} {builtin|not} {hvariable|null} {hvariable|orderby} {hvariable|i} {hvariable|descending} {hvariable|select} {hvariable|new} {punctuation|\{} {hvariable|i}{punctuation|,} {constant|N} {operator|=} 0x1FuL {punctuation|\}};
            {hvariable|int}{operator|?} {hvariable|n} {operator|=} {hvariable|default}; {hvariable|char} {hvariable|c} {operator|=} '\\{hvariable|u00e9}';
            {hvariable|try} {punctuation|\{} {hvariable|await} {hvariable|foreach} {punctuation|(}{hvariable|var} {hvariable|x} {keyword|in} {constant|Stream}{punctuation|(}{punctuation|)}{punctuation|)} {hvariable|n} {operator|??=} {hvariable|x}{operator|?.}{constant|Count} {operator|??} {operator|-}{number|1}; {punctuation|\}}
            {hvariable|catch} {punctuation|(}{constant|Exception} {builtin|e}{punctuation|)} {hvariable|when} {punctuation|(}{builtin|e}{punctuation|.}{constant|Message.Length} {operator|>} 1_000{punctuation|)} {punctuation|\{} {hvariable|throw}; {punctuation|\}}
            {hvariable|return} {hvariable|q} {hvariable|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {hvariable|p} {operator|=>} {number|1}{punctuation|,} {hvariable|null} {operator|=>} {punctuation|(}{hvariable|int}{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=>} {hvariable|nameof}{punctuation|(}{constant|T}{punctuation|)}{punctuation|.}{constant|Length} {punctuation|\}};
        {punctuation|\}}
{operator|#}{hvariable|endregion}
        {hvariable|public} {hvariable|void} {constant|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {hvariable|unsafe} {punctuation|\{} {hvariable|fixed} {punctuation|(}{hvariable|byte}{operator|*} {hvariable|p} {operator|=} {hvariable|b}{punctuation|)} {operator|*}{hvariable|p}{operator|++} {operator|=} 0b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
