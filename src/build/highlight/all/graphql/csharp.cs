{property|using} {property|System};
{property|using} {property|static} {property|System}.{property|Math};
{property|using} {property|Alias} {operator|=} {property|System}.{property|Collections}.{property|Generic}.{property|Dictionary}<{property|string}{punctuation|,} {property|int}>;

{property|namespace} {property|Kitchen}.{object|Tea}
{punctuation|\{}
    /// <{property|summary}>{constant|A} {property|kettle}.</{property|summary}>
    {punctuation|[}{class-name|Serializable}{punctuation|,} {property-query|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {property|public} {property|sealed} {property|record} {property|Kettle}<{constant|T}>{punctuation|(}{property|double} {property|Litres}{punctuation|)} {punctuation|:} {class-name|Pot}{punctuation|,} {property|IDisposable} {property|where} {attr-name|T} {punctuation|:} {property|class}{punctuation|,} {property-query|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {property|private} {property|readonly} {property|List}<{constant|T}> {property|items} {operator|=} {property-query|new}{punctuation|(}{punctuation|)};
        {property|public} {property|string} {property|Label} {operator|=}> ${description string|"{language-markdown|Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? }"}{property|big}{description string|"{language-markdown| : @}"}{property|sm}{description string|""}{property|all}{string|")\}"};
        {property|public} {property|event} {property|EventHandler}? {property|Boiled};
{comment|#region work}
        {property|public} {property|async} {property|Task}<{property|int}> {property-query|BoilAsync}{punctuation|(}{property|in} {property|CancellationToken} {property|t}{punctuation|,} {property|params} {property|object}{punctuation|[}{punctuation|]} {property|rest}{punctuation|)}
        {punctuation|\{}
            {property|var} {property|q} {operator|=} {property|from} {property|i} {property|in} {property|items} {property|where} {property|i} {property|is} {property|not} {property|null} {property|orderby} {property|i} {property|descending} {property|select} {object|new} {punctuation|\{} {property|i}{punctuation|,} {constant|N} {operator|=} {property|0x1FuL} {punctuation|\}};
            {property|int}? {property|n} {operator|=} {property|default}; {property|char} {property|c} {operator|=} '\\{property|u00e9}';
            {object|try} {punctuation|\{} {property|await} {property-query|foreach} {punctuation|(}{property|var} {property|x} {property|in} {property-query|Stream}{punctuation|(}{punctuation|)}{punctuation|)} {property|n} ??{operator|=} {property|x}?.{property|Count} ?? {number|-1}; {punctuation|\}}
            {property-query|catch} {punctuation|(}{property|Exception} {property|e}{punctuation|)} {property-query|when} {punctuation|(}{property|e}.{property|Message}.{property|Length} > {property|1_000}{punctuation|)} {punctuation|\{} {property|throw}; {punctuation|\}}
            {property|return} {property|q} {object|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {property|p} {operator|=}> {number|1}{punctuation|,} {property|null} {operator|=}> {punctuation|(}{property|int}{punctuation|)}{number|2}.{property|5e3m}{punctuation|,} {property|_} {operator|=}> {property-query|nameof}{punctuation|(}{constant|T}{punctuation|)}.{property|Length} {punctuation|\}};
        {punctuation|\}}
{comment|#endregion}
        {property|public} {property|void} {property-query|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {object|unsafe} {punctuation|\{} {property-query|fixed} {punctuation|(}{property|byte}* {property|p} {operator|=} {property|b}{punctuation|)} *{property|p}++ {operator|=} {property|0b1}; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
