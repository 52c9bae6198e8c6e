{operator|/}{operator|/}! kettle
const std {operator|=} @{function-name builtin|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres: f64 {operator|=} {number|1.7}{operator|,}
    name: {punctuation|[}{punctuation|]}const u8{operator|,}
    pub fn {function-name builtin|boil}{punctuation|(}self: {operator|*}Kettle{operator|,} comptime T: type{operator|,} n: ?u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i: usize {operator|=} 0xFF{punctuation|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} : {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} {punctuation|\|}x{punctuation|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std.debug.{function-name builtin|print}{punctuation|(}{string|"at \{d\}\\n"}{operator|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}..{number|.9} {operator|=}{operator|>} error.Cold{operator|,} else {operator|=}{operator|>} @{function-name builtin|as}{punctuation|(}T{operator|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std.testing.{function-name builtin|expect}{punctuation|(}{boolean|true} and 'a' !{operator|=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} end
