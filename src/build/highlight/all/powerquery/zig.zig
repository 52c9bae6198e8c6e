{comment|//! kettle}
const std {operator|=} {operator|@}{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {operator|=} struct {punctuation|\{}
    litres: f64 {operator|=} {number|1.7}{punctuation|,}
    name: {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self: {operator|*}Kettle{punctuation|,} comptime T: {keyword|type}{punctuation|,} n: {operator|?}u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i: usize {operator|=} {number|0xFF}{punctuation|;}
        {function|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} : {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer {function|std.debug.print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=>} {keyword|error}.Cold{punctuation|,} {keyword|else} {operator|=>} {operator|@}{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} {keyword|try} {function|std.testing.expect}{punctuation|(}{boolean|true} {keyword|and} 'a' !{operator|=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
