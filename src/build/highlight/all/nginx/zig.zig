//! {directive|{keyword|kettle}
const std = @import({string|"std"})}{punctuation|;}
/// {directive|{keyword|Doc}
pub const Kettle = struct} {punctuation|\{}
    {directive|{keyword|litres:} f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T} {punctuation|\{}
        {directive|{keyword|const} s = \\\\multi
        \\\\line}
        {punctuation|;}
        {directive|{keyword|var} i: usize = {number|0xFF}}{punctuation|;}
        {directive|{keyword|while} (i < 10) : (i += 1)} {punctuation|\{} {directive|{keyword|if} (n) \|x\|} {punctuation|\{} {directive|{keyword|_} = x}{punctuation|;} {punctuation|\}} {directive|{keyword|else} continue}{punctuation|;} {punctuation|\}}
        {directive|{keyword|defer} std.debug.print({string|"at \{d\}{escape entity|\\n}"}, .}{punctuation|\{}i{punctuation|\}}){punctuation|;}
        {directive|{keyword|return} switch (i)} {punctuation|\{} 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{directive|{keyword|test} {string|"boil"}} {punctuation|\{} {directive|{keyword|try} std.testing.expect(true and {string|'a'} != {string|'{escape entity|\\n}'})}{punctuation|;} {punctuation|\}} // end
