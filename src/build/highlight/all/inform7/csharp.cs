{text comment|using System}{punctuation|;}
{text comment|using static System}{punctuation|.}{text comment|Math}{punctuation|;}
{text comment|using Alias = System}{punctuation|.}{text comment|Collections}{punctuation|.}{text comment|Generic}{punctuation|.}{text comment|Dictionary<string}{punctuation|,} {text comment|int>}{punctuation|;}

{text comment|namespace Kitchen}{punctuation|.}{text comment|Tea}
{punctuation|\{}
    {text comment|/// <summary>A kettle}{punctuation|.}{text comment|</summary>}
    {comment|[Serializable, Obsolete("use Pot")]}
    {text comment|public sealed record Kettle<T>}{punctuation|(}{text comment|double Litres}{punctuation|)} {punctuation|:} {text comment|Pot}{punctuation|,} {text comment|IDisposable where T} {punctuation|:} {text comment|class}{punctuation|,} {text comment|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {text comment|private readonly} {type variable|List}{text comment|<T> items = new}{punctuation|(}{punctuation|)}{punctuation|;}
        {text comment|public string Label => $}{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{text comment|big}{string|" : @"}{text comment|sm}{string|""}{text comment|all}{string|")\}"}{punctuation|;}
        {text comment|public event EventHandler? Boiled}{punctuation|;}
{text comment|#}{type variable|region} {text comment|work
        public async Task<int> BoilAsync}{punctuation|(}{position keyword|in} {text comment|CancellationToken t}{punctuation|,} {text comment|params} {type variable|object}{text comment|[] rest}{punctuation|)}
        {punctuation|\{}
            {text comment|var q = from i} {position keyword|in} {text comment|items where i} {verb operator|is} {text comment|not null orderby i descending select new} {punctuation|\{} {text comment|i}{punctuation|,} {text comment|N =} {number|0x1FuL} {punctuation|\}}{punctuation|;}
            {text comment|int? n = default}{punctuation|;} {text comment|char c = '\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} {text comment|await foreach} {punctuation|(}{text comment|var x} {position keyword|in} {text comment|Stream}{punctuation|(}{punctuation|)}{punctuation|)} {text comment|n ??= x?}{punctuation|.}{text comment|Count ?? -1}{punctuation|;} {punctuation|\}}
            {text comment|catch} {punctuation|(}{text comment|Exception e}{punctuation|)} {keyword|when} {punctuation|(}{text comment|e}{punctuation|.}{text comment|Message}{punctuation|.}{text comment|Length >} {number|1_000}{punctuation|)} {punctuation|\{} {text comment|throw}{punctuation|;} {punctuation|\}}
            {text comment|return q switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {text comment|p =>} {number|1}{punctuation|,} {text comment|null =>} {punctuation|(}{text comment|int}{punctuation|)}{number|2.5e3m}{punctuation|,} {text comment|_ => nameof}{punctuation|(}{text comment|T}{punctuation|)}{punctuation|.}{text comment|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{text comment|#endregion
        public void Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {text comment|unsafe} {punctuation|\{} {text comment|fixed} {punctuation|(}{text comment|byte* p = b}{punctuation|)} {text comment|*p++ =} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
