{value|using System;}
{value|using static System.Math;}
{value|using Alias = System.Collections.Generic.Dictionary<string}{punctuation|,}{value| int>;}

{value|namespace Kitchen.Tea}
{value|\{}
{value|    /// <summary>A kettle.</summary>}
{value|    [Serializable}{punctuation|,}{value| Obsolete(}{value|"use Pot"}{value|)]}
{value|    public sealed record Kettle<T>(double Litres) : Pot}{punctuation|,}{value| IDisposable where T : class}{punctuation|,}{value| new()}
{value|    \{}
{value|        private readonly List<T> items = new();}
{value|        public string Label => $}{value|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{value|big}{value|" : @"}{value|sm}{value|""}{value|all}{value|")\}"}{value|;}
{value|        public event EventHandler? Boiled;}
{value|#region work}
{value|        public async Task<int> BoilAsync(in CancellationToken t}{punctuation|,}{value| params object[] rest)}
{value|        \{}
{value|            var q = from i in items where i is not null orderby i descending select new \{ i}{punctuation|,}{value| N = 0x1FuL \};}
{value|            int? n = default; char c = '\\u00e9';}
{value|            try \{ await foreach (var x in Stream()) n ??= x?.Count ?? -1; \}}
{value|            catch (Exception e) when (e.Message.Length > 1_000) \{ throw; \}}
{value|            return q switch \{ \{ \} p => 1}{punctuation|,}{value| null => (int)2.5e3m}{punctuation|,}{value| _ => nameof(T).Length \};}
{value|        \}}
{value|#endregion}
{value|        public void Dispose() \{ unsafe \{ fixed (byte* p = b) *p++ = 0b1; \} \}}
{value|    \}}
{value|\}}
