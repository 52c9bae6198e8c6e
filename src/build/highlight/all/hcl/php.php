<!DOCTYPE html>
<html><body {property|class}{punctuation|=}{string|"<?= $cls ?? 'none' ?>"}>
<?php
declare({property|strict_types}{punctuation|=}{number|1});
namespace Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log, LogLevel{punctuation|\}};
use function strlen;

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\{keyword|Countable}
{punctuation|\{}
    use Heats;
    public const {property|MAX} {punctuation|=} {number|0x1F};
    public function __construct(private readonly ?float ${property|litres} {punctuation|=} {number|1.7}, protected array\|string ${property|names} {punctuation|=} {punctuation|[}{punctuation|]}) {punctuation|\{}{punctuation|\}}

    public function count(): {keyword|int} {punctuation|\{} return count($this->names) ** {number|2} <{punctuation|=}> self::MAX; {punctuation|\}}

    public static function boil(string &$s, int ...$rest): {keyword|static} {punctuation|\{}
        ${property|t} {punctuation|=} {string|"Pot \{$s[0]\} and $s->name at {interpolation|{punctuation|$}{punctuation|\{}x{punctuation|\}}} \\n"} . 'it\\'s' . <{heredoc string|<<EOT
        heredoc $s \{$this->litres\}
        EOT};
        foreach ($rest as ${property|k} {punctuation|=}> $v) {punctuation|\{} if ($v {punctuation|=}{punctuation|=}{punctuation|=} null \|\| !isset($rest{punctuation|[}$k{punctuation|]})) continue; {punctuation|\}}
        ${property|f} {punctuation|=} fn(int $x): {property|int} {punctuation|=}> $x + {number|1}_000; {comment|// arrow}
        return match ({boolean|true}) {punctuation|\{} $t {punctuation|=}{punctuation|=} '' {punctuation|=}> throw new \\Exception({string|"none"}), {property|default} {punctuation|=}> new static(...$rest) {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?>
<p {property|style}{punctuation|=}{string|"color: red"}>Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>
</body></html>
