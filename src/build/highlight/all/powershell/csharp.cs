{keyword|using} System{punctuation|;}
{keyword|using} static System{punctuation|.}Math{punctuation|;}
{keyword|using} Alias = System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary<string{punctuation|,} int>{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} <summary>A kettle{punctuation|.}<{operator|/}summary>
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} : Pot{punctuation|,} IDisposable where T : {keyword|class}{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List<T> items = new{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
{comment|#region work}
        public async Task<int> BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q = {keyword|from} i in items where i is not null orderby i descending {function|select} new {punctuation|\{} i{punctuation|,} N = 0x1FuL {punctuation|\}}{punctuation|;}
            int? n = default{punctuation|;} char c = {string|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} await {keyword|foreach} {punctuation|(}{keyword|var} x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?{punctuation|.}Count ?? {operator|-}1{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length > 1_000{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p => 1{punctuation|,} null => {punctuation|(}int{punctuation|)}2{punctuation|.}5e3m{punctuation|,} _ => nameof{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte* p = b{punctuation|)} {operator|*}p+{operator|+} = 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
