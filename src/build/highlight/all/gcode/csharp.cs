using {property|S}ystem{comment|;}
using static {property|S}ystem.{property|M}ath{comment|;}
using {property|A}lias = {property|S}ystem.{property|C}ollections.{property|G}eneric.{property|D}ictionary<string, int>{comment|;}

namespace {property|K}itchen.{property|T}ea
\{
    /// <summary>{property|A} kettle.</summary>
    [{property|S}erializable, {property|O}bsolete({string|"use Pot"})]
    public sealed record {property|K}ettle<{property|T}>{comment|(double Litres)} {punctuation|:} {property|P}ot, {property|I}{property|D}isposable where {property|T} {punctuation|:} class, new()
    \{
        private readonly {property|L}ist<{property|T}> items = new(){comment|;}
        public string {property|L}abel => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{comment|;}
        public event {property|E}ventHandler? {property|B}oiled{comment|;}
#region work
        public async {property|T}ask<int> {property|B}oilAsync(in {property|C}ancellationToken t, params object[] rest)
        \{
            var q = from i in items where i is not null orderby i descending select new \{ i, {property|N} = 0x1FuL \}{comment|;}
            int? n = default{comment|; char c = '\\u00e9';}
            try \{ await foreach {comment|(var x in Stream()}) n ??= x?.{property|C}ount ?? -1{comment|; \}}
            catch {comment|(Exception e)} when {comment|(e.Message.Length > 1_000)} \{ throw{comment|; \}}
            return q switch \{ \{ \} p => 1, null => {comment|(int)2.5e3m, _ => nameof(T)}.{property|L}ength \}{comment|;}
        \}
#endregion
        public void {property|D}ispose() \{ unsafe \{ fixed {comment|(byte* p = b)} {punctuation|*}p++ = 0b1{comment|; \} \}}
    \}
\}
