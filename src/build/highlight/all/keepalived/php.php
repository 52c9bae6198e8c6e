<{comment|!DOCTYPE html>}
<html><body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}>
<?php
declare(strict_types{operator|=}{number|1});
namespace Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log, LogLevel{punctuation|\}};
use function strlen;

{path string|/**}
 * {constant|A} kettle.
 * {conditional-configuration variable|@param} float {variable|$litres}
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats;
    public const MAX {operator|=} {number|0}x1F;
    public function __construct(private readonly ?float {variable|$litres} {operator|=} {number|1.7}, protected array\|string {variable|$names} {operator|=} []) {punctuation|\{}{punctuation|\}}

    public function count(): int {punctuation|\{} return count({variable|$this}->names) ** {number|2} <{operator|=}> self::MAX; {punctuation|\}}

    public static function boil(string &{variable|$s}, int ...{variable|$rest}): static {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . <<<EOT
        heredoc {variable|$s} {punctuation|\{}{variable|$this}->litres{punctuation|\}}
        EOT;
        foreach ({variable|$rest} as {variable|$k} {operator|=}> {variable|$v}) {punctuation|\{} if ({variable|$v} {operator|=}{operator|=}{operator|=} null \|\| {comment|!isset($rest[$k])) continue; \}}
        {variable|$f} {operator|=} fn(int {variable|$x}): int {operator|=}> {variable|$x} + {number|1}_000; {path string|/}/ arrow
        return match ({boolean|true}) {punctuation|\{} {variable|$t} {operator|=}{operator|=} {string|''} {operator|=}> throw new \\Exception({string|"none"}), default {operator|=}> new static(...{variable|$rest}) {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?>
<p style{operator|=}{string|"color: red"}>Tea <b>&amp;</b> <?php if ({variable|$a}): ?>{boolean|yes}<?php endif; ?></p>
</body></html>
