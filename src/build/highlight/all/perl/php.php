{operator|<}{operator|!}DOCTYPE html{operator|>}
{filehandle symbol|<html>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen{operator|\\}Tea{punctuation|;}

{keyword|use} Psr{operator|\\}Log{operator|\\}{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
{keyword|use} function strlen{punctuation|;}

{operator|/}{operator|**}
 {operator|*} A kettle{operator|.}
 {operator|*} {variable|@param} float {variable|$litres}
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements {operator|\\}Countable
{punctuation|\{}
    {keyword|use} Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public function __construct{punctuation|(}private readonly {operator|?}float {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} count{punctuation|(}{variable|$this}{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}string {variable|&$s}{punctuation|,} int {operator|...}{variable|$rest}{punctuation|)}{punctuation|:} static {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {operator|.} {string|'it\\'s'} {operator|.} {operator|<<}{operator|<}EOT
        heredoc {variable|$s} {punctuation|\{}{variable|$this}{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        {keyword|foreach} {punctuation|(}{variable|$rest} as {variable|$k} {operator|=>} {variable|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} {operator|==}{operator|=} null {operator|\|\|} {operator|!}isset{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {variable|$f} {operator|=} fn{punctuation|(}int {variable|$x}{punctuation|)}{punctuation|:} int {operator|=>} {variable|$x} {operator|+} {number|1_000}{punctuation|;} {operator|//} arrow
        {keyword|return} match {punctuation|(}true{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} {string|''} {operator|=>} throw new {operator|\\}Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=>} new static{punctuation|(}{operator|...}{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {filehandle symbol|<b>}{variable|&amp}{punctuation|;}{operator|<}{regex|/b> <?php if ($a): ?>yes<?php endif; ?></p}{operator|>}
{filehandle symbol|</body>}{filehandle symbol|</html>}
