<!DOCTYPE {directive|{keyword|html>}
<html><body class={string|"<?= {variable|$cls} ?? 'none' ?>"}>
<?php
declare(strict_types=1)}{punctuation|;}
{directive|{keyword|namespace} Kitchen\\Tea}{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log, LogLevel{punctuation|\}}{punctuation|;}
{directive|{keyword|use} function strlen}{punctuation|;}

/**
 * {directive|{keyword|A} kettle.
 * @param float {variable|$litres}
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable}
{punctuation|\{}
    {directive|{keyword|use} Heats}{punctuation|;}
    {directive|{keyword|public} const MAX = 0x1F}{punctuation|;}
    {directive|{keyword|public} function __construct(private readonly ?float {variable|$litres} = 1.7, protected array\|string {variable|$names} = [])} {punctuation|\{}{punctuation|\}}

    {directive|{keyword|public} function count(): int} {punctuation|\{} {directive|{keyword|return} count({variable|$this}->names) ** {number|2} <=> self::MAX}{punctuation|;} {punctuation|\}}

    {directive|{keyword|public} static function boil(string &{variable|$s}, int ...{variable|$rest}): static} {punctuation|\{}
        $t = "Pot {punctuation|\{}$s[0]{punctuation|\}} {directive|{keyword|and} {variable|$s}->name at $}{punctuation|\{}x{punctuation|\}} \\n" . 'it\\'s' . <<<EOT
        {directive|{keyword|heredoc} {variable|$s}} {punctuation|\{}$this->litres{punctuation|\}}
        {directive|{keyword|EOT}}{punctuation|;}
        {directive|{keyword|foreach} ({variable|$rest} as {variable|$k} => {variable|$v})} {punctuation|\{} {directive|{keyword|if} ({variable|$v} === null \|\| !isset({variable|$rest}[{variable|$k}])) continue}{punctuation|;} {punctuation|\}}
        $f = {directive|{keyword|fn(int} {variable|$x}): int => {variable|$x} + 1_000}{punctuation|;} // {directive|{keyword|arrow}
        return match (true)} {punctuation|\{} $t == '' => throw new \\Exception("none"), default => new static(...$rest) {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?>
<p {directive|{keyword|style="color:} red">Tea <b>&amp}{punctuation|;}</b> <?php {directive|{keyword|if} ({variable|$a}): ?>yes<?php endif}{punctuation|;} ?></p>
</body></html>
