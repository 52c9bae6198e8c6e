using System{verb keyword|;}
using static System{conjunction variable|.}Math{verb keyword|;}
using Alias {verb keyword|=} System{conjunction variable|.}Collections{conjunction variable|.}Generic{conjunction variable|.}Dictionary{verb keyword|<}string{verb keyword|,} int{verb keyword|>}{verb keyword|;}

namespace Kitchen{conjunction variable|.}Tea
{verb keyword|\{}
    {adverb builtin|/}{adverb builtin|/}{adverb builtin|/} {verb keyword|<}summary{verb keyword|>}A kettl{verb keyword|e.}{verb keyword|<}{adverb builtin|/}summary{verb keyword|>}
    {verb keyword|[}Serializable{verb keyword|,} Obsolete{punctuation|(}{conjunction variable|"}use Pot{conjunction variable|"}{punctuation|)}{verb keyword|]}
    public sealed record Kettle{verb keyword|<}T{verb keyword|>}{punctuation|(}double Litres{punctuation|)} {conjunction variable|:} Pot{verb keyword|,} IDisposable where T {conjunction variable|:} class{verb keyword|,} new{punctuation|(}{punctuation|)}
    {verb keyword|\{}
        private readonly List{verb keyword|<}T{verb keyword|>} items {verb keyword|=} new{punctuation|(}{punctuation|)}{verb keyword|;}
        public string Label {verb keyword|=}{verb keyword|>} {verb keyword|$}{conjunction variable|"}Kettle {verb keyword|\{}Litre{verb keyword|s:}F1{adverb builtin|\}} {verb keyword|\{}{verb keyword|\{}x{adverb builtin|\}}{adverb builtin|\}} {verb keyword|\{}{punctuation|(}Litres {verb keyword|>} {number|1} {verb keyword|?} {conjunction variable|"}big{conjunction variable|"} {conjunction variable|:} {conjunction variable|@}{conjunction variable|"}sm{conjunction variable|"}{conjunction variable|"}all{conjunction variable|"}{punctuation|)}{adverb builtin|\}}{conjunction variable|"}{verb keyword|;}
        public event EventHandler{verb keyword|?} Boiled{verb keyword|;}
{verb keyword|#}region work
        public async Task{verb keyword|<}int{verb keyword|>} BoilAsync{punctuation|(}in CancellationToken t{verb keyword|,} params object{verb keyword|[}{verb keyword|]} rest{punctuation|)}
        {verb keyword|\{}
            var q {verb keyword|=} from i in items where i is not null orderby i descending select new {verb keyword|\{} i{verb keyword|,} N {verb keyword|=} {number|0x1}FuL {adverb builtin|\}}{verb keyword|;}
            int{verb keyword|?} n {verb keyword|=} default{verb keyword|;} char c {verb keyword|=} {string|'\\u00e9'}{verb keyword|;}
            try {verb keyword|\{} await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n {verb keyword|?}{verb keyword|?}{verb keyword|=} x{verb keyword|?.}Count {verb keyword|?}{verb keyword|?} {verb keyword|-}{number|1}{verb keyword|;} {adverb builtin|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}{verb keyword|e.}Messag{verb keyword|e.}Length {verb keyword|>} {number|1}{number|_000}{punctuation|)} {verb keyword|\{} throw{verb keyword|;} {adverb builtin|\}}
            return q switch {verb keyword|\{} {verb keyword|\{} {adverb builtin|\}} p {verb keyword|=}{verb keyword|>} {number|1}{verb keyword|,} null {verb keyword|=}{verb keyword|>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{verb keyword|,} {number|_} {verb keyword|=}{verb keyword|>} nameof{punctuation|(}T{punctuation|)}{conjunction variable|.}Length {adverb builtin|\}}{verb keyword|;}
        {adverb builtin|\}}
{verb keyword|#}endregion
        public void Dispose{punctuation|(}{punctuation|)} {verb keyword|\{} unsafe {verb keyword|\{} fixed {punctuation|(}byte{verb keyword|*} p {verb keyword|=} b{punctuation|)} {verb keyword|*}p{verb keyword|+}{verb keyword|+} {verb keyword|=} {number|0b1}{verb keyword|;} {adverb builtin|\}} {adverb builtin|\}}
    {adverb builtin|\}}
{adverb builtin|\}}
