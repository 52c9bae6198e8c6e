{name|import} {string|'package:tea/tea.dart'} {name|as} {name|tea} {name|show} {name|Leaf}{punctuation|;}
{comment|/// A kettle.}
@{name|immutable}
{name|abstract} {name|class} {name|Kettle}<{name|T} {name|extends} {name|num}> {name|extends} {name|Pot} {name|with} {name|Heat} {name|implements} {name|Comparable}<{name|Kettle}> {operator variation|\{}
  {name|final} {name|double} {name|litres}{punctuation|;} {name|static} {name|const} {name|int} {pattern|{pattern-name class-name|max}} {operator pattern-def|=} {name|0xFF}{punctuation|;}
  {name|late} {name|final} {name|String}{operator optionality|?} {name|name}{punctuation|;}
  {name|Kettle}{punctuation|(}{operator variation|\{}{name|required} {name|this.litres}{punctuation|,} {pattern|{pattern-name class-name|this.name}} {operator pattern-def|=} {string|'pot'}{operator variation|\}}{punctuation|)}{punctuation|;}
  {name|factory} {name|Kettle.small}{punctuation|(}{punctuation|)} {operator pattern-def|=}> {operator sequence|_}{name|Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {name|String} {name|get} {pattern|{pattern-name class-name|label}} {operator pattern-def|=}> {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {name|r}{string|'raw $x'} {string|'''multi'''}{punctuation|;}
  {name|Future}<{name|void}> {name|boil}{punctuation|(}{operator repetition|[}{name|int} {pattern|{pattern-name class-name|n}} {operator pattern-def|=} {quantifier number|10}{operator repetition|]}{punctuation|)} {name|async} {operator variation|\{}
    {name|await} {name|for} {punctuation|(}{name|var} {name|x} {name|in} {name|stream}{punctuation|)} {operator variation|\{} {name|if} {punctuation|(}{name|x} {name|is}! {name|int} \|\| {pattern|{pattern-name class-name|x}} {operator pattern-def|=}{operator pattern-def|=} {name|null}{punctuation|)} {name|continue}{punctuation|;} {name|yield}* {name|go}{punctuation|(}{name|x} {operator optionality|?}{operator optionality|?} {quantifier number|1}{name|.5e3}{punctuation|)}{punctuation|;} {operator variation|\}}
    {name|list}{operator span|..}{name|add}{punctuation|(}{quantifier number|1}{punctuation|)}{operator span|..}{name|addAll}{punctuation|(}{operator repetition|[}{operator span|...}{operator optionality|?}{name|more}{punctuation|,} {name|if} {punctuation|(}{name|n} > {quantifier number|1}{punctuation|)} {quantifier number|2}{operator repetition|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {name|switch} {punctuation|(}{name|n}{punctuation|)} {operator variation|\{} {name|case} {quantifier number|1}{punctuation|:} {name|break}{punctuation|;} {field-capture|{field-name variable|default}{colon|:}} {name|throw} {name|StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {operator variation|\}} {comment|/* done */}
  {operator variation|\}}
{operator variation|\}}
{name|typedef} {pattern|{pattern-name class-name|F}} {operator pattern-def|=} {name|T} {name|Function}<{name|T}>{punctuation|(}{name|T}{punctuation|)}{punctuation|;}
