{text comment|<!DOCTYPE html>
<html><body class=}{string|"<?= $cls ?? 'none' ?>"}{text comment|>
<?php
declare}{punctuation|(}{text comment|strict_types=}{number|1}{punctuation|)}{punctuation|;}
{text comment|namespace Kitchen\\Tea}{punctuation|;}

{keyword|use} {text comment|Psr\\Log\\}{punctuation|\{}{text comment|LoggerInterface as Log}{punctuation|,} {text comment|LogLevel}{punctuation|\}}{punctuation|;}
{keyword|use} {text comment|function strlen}{punctuation|;}

{text comment|/**
 * A kettle}{punctuation|.}
 {text comment|* @param float $litres
 */
#}{comment|[Attribute(Attribute::TARGET_CLASS)]}
{text comment|final class Kettle extends Pot implements \\Countable}
{punctuation|\{}
    {keyword|use} {text comment|Heats}{punctuation|;}
    {text comment|public const MAX =} {number|0x1F}{punctuation|;}
    {text comment|public function __construct}{punctuation|(}{text comment|private readonly ?float $litres =} {number|1.7}{punctuation|,} {text comment|protected array\|string $names = []}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {text comment|public function count}{punctuation|(}{punctuation|)}{punctuation|:} {text comment|int} {punctuation|\{} {text comment|return count}{punctuation|(}{text comment|$this->names}{punctuation|)} {text comment|**} {number|2} {text comment|<=> self}{punctuation|:}{punctuation|:}{text comment|MAX}{punctuation|;} {punctuation|\}}

    {text comment|public static function boil}{punctuation|(}{text comment|string &$s}{punctuation|,} {text comment|int} {punctuation|.}{punctuation|.}{punctuation|.}{text comment|$rest}{punctuation|)}{punctuation|:} {text comment|static} {punctuation|\{}
        {text comment|$t =} {string|"Pot \{$s{substitution|{delimiter punctuation|[}{number|0}{delimiter punctuation|]}}\} and $s->name at $\{x\} \\n"} {punctuation|.} {text comment|'it\\'s'} {punctuation|.} {text comment|<<<EOT
        heredoc $s} {punctuation|\{}{text comment|$this->litres}{punctuation|\}}
        {text comment|EOT}{punctuation|;}
        {text comment|foreach} {punctuation|(}{text comment|$rest as $k => $v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{text comment|$v === null \|\| !isset}{punctuation|(}{text comment|$rest}{comment|[$k]}{punctuation|)}{punctuation|)} {text comment|continue}{punctuation|;} {punctuation|\}}
        {text comment|$f = fn}{punctuation|(}{text comment|int $x}{punctuation|)}{punctuation|:} {text comment|int => $x +} {number|1_000}{punctuation|;} {text comment|// arrow
        return match} {punctuation|(}{text comment|true}{punctuation|)} {punctuation|\{} {text comment|$t == '' => throw new \\Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {text comment|default => new static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{text comment|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{text comment|# done
?>
<p style=}{string|"color: red"}{text comment|>Tea <b>&amp}{punctuation|;}{text comment|</b> <?php} {keyword|if} {punctuation|(}{text comment|$a}{punctuation|)}{punctuation|:} {text comment|?>}{keyword|yes}{text comment|<?php endif}{punctuation|;} {text comment|?></p>
</body></html>}
