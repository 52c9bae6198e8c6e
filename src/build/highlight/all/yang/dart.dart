{keyword|import} {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
{keyword|abstract} class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  {keyword|final} double litres{punctuation|;} {keyword|static} const int max = 0xFF{punctuation|;}
  {keyword|late} final String? name{punctuation|;}
  {keyword|Kettle}({punctuation|\{}{keyword|required} this.litres, this.name = {string|'pot'}{punctuation|\}}){punctuation|;}
  {keyword|factory} Kettle.small() => _Small(){punctuation|;}
  {keyword|String} get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  {keyword|Future}<void> boil([int n = 10]) async {punctuation|\{}
    {keyword|await} for (var x in stream) {punctuation|\{} {keyword|if} (x is! int \|\| x == null) continue{punctuation|;} {keyword|yield}* go(x ?? 1.5e3){punctuation|;} {punctuation|\}}
    {keyword|list..add}(1)..addAll([...?more, if (n > 1) 2]){punctuation|;} {comment|// cascade}
    {keyword|switch} (n) {punctuation|\{} {keyword|case} 1{punctuation|:} break{punctuation|;} {keyword|default}{punctuation|:} throw StateError({string|'no'}){punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{keyword|typedef} F = T Function<T>(T){punctuation|;}
