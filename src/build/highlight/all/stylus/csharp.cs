{property-declaration|{property|using} System{punctuation|;}}
{property-declaration|{property|using} static System.Math{punctuation|;}}
{property-declaration|{property|using} Alias {operator|=} System.Collections.Generic.Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}}

{selector|namespace Kitchen.Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable, {func|{function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}}
    {property-declaration|{property|public} sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} {func|{function|new}{punctuation|(}{punctuation|)}}}
    {punctuation|\{}
        {property-declaration|{property|private} readonly List{operator|<}T{operator|>} items {operator|=} {func|{function|new}{punctuation|(}{punctuation|)}{punctuation|;}}}
        {selector|public string Label => $"Kettle {punctuation|\{}Litres:F1{punctuation|\}} {punctuation|\{}}{interpolation variable|{delimiter punctuation|\{}x{delimiter punctuation|\}}}{punctuation|\}} {punctuation|\{}{punctuation|(}Litres > 1 ? {string|"big"} {punctuation|:} @{string|"sm"}{string|"all"}{punctuation|)}{punctuation|\}}"{punctuation|;}
        {property-declaration|{property|public} event EventHandler{operator|?} Boiled{punctuation|;}}
{selector|#region work}
        {property-declaration|{property|public} async Task{operator|<}int{operator|>} {func|{function|BoilAsync}{punctuation|(}{operator|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}}}
        {punctuation|\{}
            {selector|var q = from i in items where i is not null orderby i descending select new {interpolation variable|{delimiter punctuation|\{} i{punctuation|,} N {operator|=} {number|0}{unit|x}{number|1}FuL {delimiter punctuation|\}}};
            int? n = default; char c = '\\u00e9';
            try {punctuation|\{}} {property-declaration|{property|await} foreach {punctuation|(}var x {operator|in} {func|{function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?=} x{operator|?}.Count {operator|?}{operator|?} {number|-1}{punctuation|;}}} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length > 1_000{punctuation|)} {interpolation variable|{delimiter punctuation|\{} throw{punctuation|;} {delimiter punctuation|\}}}
            {statement|{keyword|return} q switch {interpolation variable|{delimiter punctuation|\{} {punctuation|\{} {delimiter punctuation|\}}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2.5}{unit|e}{number|3}{unit|m}{punctuation|,} _ {operator|=}{operator|>} {func|{function|nameof}{punctuation|(}T{punctuation|)}.Length {punctuation|\}}{punctuation|;}}}
        {punctuation|\}}
{selector|#endregion}
        public void {func|{function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} }{property-declaration|{property|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}{unit|b}{number|1}{punctuation|;}} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
