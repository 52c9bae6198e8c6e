//! kettle
const std = @import{punctuation|(}{string|"std"}{punctuation|)}{comment|;}
/// Doc
pub const Kettle = struct \{
    litres{punctuation|:} f64 = {decimal-number number|1}.{decimal-number number|7}{punctuation|,}
    name{punctuation|:} []const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} *Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} ?u32{punctuation|)} !T \{
        const s = \\\\multi
        \\\\line
        {comment|;}
        var i{punctuation|:} usize = 0xFF{comment|;}
        while {punctuation|(}i < {decimal-number number|10}{punctuation|)} {punctuation|:} {punctuation|(}i += {decimal-number number|1}{punctuation|)} \{ if {punctuation|(}n{punctuation|)} \|{register variable|x}\| \{ _ = {register variable|x}{comment|; \} else continue; \}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .\{i\}{punctuation|)}{comment|;}
        return switch {punctuation|(}i{punctuation|)} \{ {decimal-number number|0}..{directive property|.9} => error.Cold{punctuation|,} else => @as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable \}{comment|;}
    \}
\}{comment|;}
test {string|"boil"} \{ try std.testing.expect{punctuation|(}true {op-code keyword|and} {string|'a'} != {string|'\\n'}{punctuation|)}{comment|; \} // end}
