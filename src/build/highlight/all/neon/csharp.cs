{literal string|using System;}
{literal string|using static System.Math;}
{literal string|using} {key property|Alias} {punctuation|=} {literal string|System.Collections.Generic.Dictionary<string}{punctuation|,} {literal string|int>;}

{literal string|namespace Kitchen.Tea}
{punctuation|\{}
    {literal string|/// <summary>A kettle.</summary>}
    {punctuation|[}{literal string|Serializable}{punctuation|,} {literal string|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {literal string|public sealed record Kettle<T>}{punctuation|(}{literal string|double Litres}{punctuation|)} {punctuation|:} {literal string|Pot}{punctuation|,} {literal string|IDisposable where} {key property|T} {punctuation|:} {literal string|class}{punctuation|,} {literal string|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {literal string|private readonly List<T>} {key property|items} {punctuation|=} {literal string|new}{punctuation|(}{punctuation|)};
        {literal string|public string} {key property|Label} {punctuation|=}{literal string|> $"Kettle \{Litres:F1}{punctuation|\}} {punctuation|\{}{punctuation|\{}{literal string|x}{punctuation|\}}{punctuation|\}} {punctuation|\{}{punctuation|(}{literal string|Litres >} {number|1} {literal string|?} {string|"big"} {punctuation|:} {literal string|@"sm""all"}{punctuation|)}{punctuation|\}}";
        {literal string|public event EventHandler? Boiled;}
{comment|#region work}
        {literal string|public async Task<int> BoilAsync}{punctuation|(}{literal string|in CancellationToken t}{punctuation|,} {literal string|params object[}{punctuation|]} {literal string|rest}{punctuation|)}
        {punctuation|\{}
            {literal string|var} {key property|q} {punctuation|=} {literal string|from i in items where i is not} {null keyword|null} {literal string|orderby i descending select new \{ i}{punctuation|,} {key property|N} {punctuation|=} {literal string|0x1FuL} {punctuation|\}};
            {literal string|int?} {key property|n} {punctuation|=} {literal string|default; char} {key property|c} {punctuation|=} {string|'\\u00e9'}{literal string|;}
            {literal string|try \{ await foreach} {punctuation|(}{literal string|var x in Stream}{punctuation|(}{punctuation|)}{punctuation|)} {literal string|n} {key property|??}{punctuation|=} {literal string|x?.Count ?? -1;} {punctuation|\}}
            {literal string|catch} {punctuation|(}{literal string|Exception e}{punctuation|)} {literal string|when} {punctuation|(}{literal string|e.Message.Length > 1_000}{punctuation|)} {punctuation|\{} {literal string|throw;} {punctuation|\}}
            {literal string|return q switch \{ \{} {punctuation|\}} {key property|p} {punctuation|=}{literal string|>} {number|1}{punctuation|,} {key property|null} {punctuation|=}{literal string|>} {punctuation|(}{literal string|int}{punctuation|)}2.5e3m{punctuation|,} {key property|_} {punctuation|=}{literal string|> nameof}{punctuation|(}{literal string|T}{punctuation|)}.Length {punctuation|\}};
        {punctuation|\}}
{comment|#endregion}
        {literal string|public void Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {literal string|unsafe \{ fixed} {punctuation|(}{literal string|byte*} {key property|p} {punctuation|=} {literal string|b}{punctuation|)} {key property|*p++} {punctuation|=} {literal string|0b1;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
