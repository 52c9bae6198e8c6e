{rule|using System}{punctuation|;}
{rule|using static System}{punctuation|.}{rule|Math}{punctuation|;}
{definition rule keyword|using Alias} {operator|=} {rule|System}{punctuation|.}{rule|Collections}{punctuation|.}{rule|Generic}{punctuation|.}{rule|Dictionary}<{rule|string}{punctuation|,} {rule|int}>{punctuation|;}

{rule|namespace Kitchen}{punctuation|.}{rule|Tea}
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} <{rule|summary}>{rule|A kettle}{punctuation|.}<{operator|/}{rule|summary}>
    {punctuation|[}{rule|Serializable}{punctuation|,} {rule|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {rule|public sealed record Kettle}<{rule|T}>{punctuation|(}{rule|double Litres}{punctuation|)} : {rule|Pot}{punctuation|,} {rule|IDisposable where T} : {rule|class}{punctuation|,} {rule|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {rule|private readonly List}<{rule|T}> {rule|items} {operator|=} {rule|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {definition rule keyword|public string Label} {operator|=}> ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{rule|big}{string|" : @"}{rule|sm}{string|""}{rule|all}{string|")\}"}{punctuation|;}
        {rule|public event EventHandler}? {rule|Boiled}{punctuation|;}
#{rule|region work}
        {rule|public async Task}<{rule|int}> {rule|BoilAsync}{punctuation|(}{rule|in CancellationToken t}{punctuation|,} {rule|params object}{punctuation|[}{punctuation|]} {rule|rest}{punctuation|)}
        {punctuation|\{}
            {definition rule keyword|var q} {operator|=} {rule|from i in items where i is not null orderby i descending select new} {punctuation|\{} {rule|i}{punctuation|,} {rule|N} {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            {rule|int}? {rule|n} {operator|=} {rule|default}{punctuation|;} {rule|char c} {operator|=} {string|'\\u00e9'}{punctuation|;}
            {rule|try} {punctuation|\{} {rule|await foreach} {punctuation|(}{rule|var x in Stream}{punctuation|(}{punctuation|)}{punctuation|)} {rule|n} {special class-name|??}{operator|=} {rule|x}{special class-name|?.Count ?}? {operator|-}1{punctuation|;} {punctuation|\}}
            {rule|catch} {punctuation|(}{rule|Exception e}{punctuation|)} {rule|when} {punctuation|(}{rule|e}{punctuation|.}{rule|Message}{punctuation|.}{rule|Length} > 1_000{punctuation|)} {punctuation|\{} {rule|throw}{punctuation|;} {punctuation|\}}
            {rule|return q switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {rule|p} {operator|=}> 1{punctuation|,} {rule|null} {operator|=}> {punctuation|(}{rule|int}{punctuation|)}2{punctuation|.}5e3m{punctuation|,} _ {operator|=}> {rule|nameof}{punctuation|(}{rule|T}{punctuation|)}{punctuation|.}{rule|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#{rule|endregion}
        {rule|public void Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {rule|unsafe} {punctuation|\{} {rule|fixed} {punctuation|(}{rule|byte}{operator|*} {rule|p} {operator|=} {rule|b}{punctuation|)} {operator|*}{rule|p}++ {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
