//! kettle
const std = @import{operator|(}{string|"std"}{operator|)};
/// Doc
pub const Kettle = struct {operator|\{}
    litres: f64 = 1.7,
    name: {operator|[}{operator|]}const u8,
    pub fn boil{operator|(}self: {operator|*}Kettle, comptime T: type, n: {operator|?}u32{operator|)} !T {operator|\{}
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while {operator|(}i < 10{operator|)} : {operator|(}i {operator|+}= 1{operator|)} {operator|\{} if {operator|(}n{operator|)} {operator|\|}x{operator|\|} {operator|\{} _ = x; {operator|\}} else continue; {operator|\}}
        defer std.debug.print{operator|(}{string|"at \{d\}\\n"}, .{operator|\{}i{operator|\}}{operator|)};
        return switch {operator|(}i{operator|)} {operator|\{} 0{operator|...}9 => error.Cold, else => @as{operator|(}T, undefined{operator|)} orelse unreachable {operator|\}};
    {operator|\}}
{operator|\}};
test {string|"boil"} {operator|\{} try std.testing.expect{operator|(}true and {string|'a'} != {string|'\\n'}{operator|)}; {operator|\}} // end
