//! kettle
const std = {function|@import}{expression|{punctuation|(}{string|"std"}{punctuation|)}}{punctuation|;}
/// Doc
pub const Kettle = struct {punctuation|\{}
    litres: f64 = 1.7,
    name: {punctuation|[}{punctuation|]}const u8,
    pub fn boil{expression|{punctuation|(}self: {operator|*}Kettle, comptime T: type, n: ?u32{punctuation|)}} !T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        {punctuation|;}
        var i: usize = 0xFF{punctuation|;}
        while {expression|{punctuation|(}i {operator|<} {number|10}{punctuation|)}} : {expression|{punctuation|(}i {operator|+}= {number|1}{punctuation|)}} {punctuation|\{} if {expression|{punctuation|(}n{punctuation|)}} \|x\| {punctuation|\{} _ = x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std.debug.print{expression|{punctuation|(}{string|"at \{d\}\\n"}, .{punctuation|\{}i{punctuation|\}}{punctuation|)}}{punctuation|;}
        return switch {expression|{punctuation|(}i{punctuation|)}} {punctuation|\{} 0...9 => error.Cold, else => {function|@as}{expression|{punctuation|(}T, undefined{punctuation|)}} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test "boil" {punctuation|\{} try std.testing.expect{expression|{punctuation|(}{boolean|true} and {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}}{punctuation|;} {punctuation|\}} // end
