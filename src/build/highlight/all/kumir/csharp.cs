{name|using System}{punctuation|;}
{name|using static System}.{name|Math}{punctuation|;}
{name|using Alias} {operator-char operator|=} {name|System}.{name|Collections}.{name|Generic}.{name|Dictionary}{operator-char operator|<}{name|string}{punctuation|,} {name|int}{operator-char operator|>}{punctuation|;}

{name|namespace Kitchen}.{name|Tea}
\{
    {operator-char operator|/}{operator-char operator|/}{operator-char operator|/} {operator-char operator|<}{name|summary}{operator-char operator|>}{name|A kettle}.{operator-char operator|<}{operator-char operator|/}{name|summary}{operator-char operator|>}
    {punctuation|[}{name|Serializable}{punctuation|,} {name|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {name|public sealed record Kettle}{operator-char operator|<}{name|T}{operator-char operator|>}{punctuation|(}{name|double Litres}{punctuation|)} {punctuation|:} {name|Pot}{punctuation|,} {name|IDisposable where T} {punctuation|:} {name|class}{punctuation|,} {name|new}{punctuation|(}{punctuation|)}
    \{
        {name|private readonly List}{operator-char operator|<}{name|T}{operator-char operator|>} {name|items} {operator-char operator|=} {name|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {name|public string Label} {operator-char operator|=}{operator-char operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{name|big}{string|" : @"}{name|sm}{string|""}{name|all}{string|")\}"}{punctuation|;}
        {name|public event EventHandler}? {name|Boiled}{punctuation|;}
{prolog|#region work}
        {name|public async Task}{operator-char operator|<}{name|int}{operator-char operator|>} {name|BoilAsync}{punctuation|(}{name|in CancellationToken t}{punctuation|,} {name|params object}{punctuation|[}{punctuation|]} {name|rest}{punctuation|)}
        \{
            {name|var q} {operator-char operator|=} {name|from i in items where i is not null orderby i descending select new} \{ {name|i}{punctuation|,} {name|N} {operator-char operator|=} 0x1FuL \}{punctuation|;}
            {name|int}? {name|n} {operator-char operator|=} {name|default}{punctuation|;} {name|char c} {operator-char operator|=} {string|'\\u00e9'}{punctuation|;}
            {name|try} \{ {name|await foreach} {punctuation|(}{name|var x in Stream}{punctuation|(}{punctuation|)}{punctuation|)} {name|n} ??{operator-char operator|=} {name|x}?.{name|Count} ?? {operator-char operator|-}{number|1}{punctuation|;} \}
            {name|catch} {punctuation|(}{name|Exception e}{punctuation|)} {name|when} {punctuation|(}{name|e}.{name|Message}.{name|Length} {operator-char operator|>} 1_000{punctuation|)} \{ {name|throw}{punctuation|;} \}
            {name|return q switch} \{ \{ \} {name|p} {operator-char operator|=}{operator-char operator|>} {number|1}{punctuation|,} {name|null} {operator-char operator|=}{operator-char operator|>} {punctuation|(}{name|int}{punctuation|)}{number|2}.5e3m{punctuation|,} {name|_} {operator-char operator|=}{operator-char operator|>} {name|nameof}{punctuation|(}{name|T}{punctuation|)}.{name|Length} \}{punctuation|;}
        \}
{prolog|#endregion}
        {name|public void Dispose}{punctuation|(}{punctuation|)} \{ {name|unsafe} \{ {name|fixed} {punctuation|(}{name|byte}{operator-char operator|*} {name|p} {operator-char operator|=} {name|b}{punctuation|)} {operator-char operator|*}{name|p}{operator-char operator|+}{operator-char operator|+} {operator-char operator|=} 0b1{punctuation|;} \} \}
    \}
\}
