{keyword|import} {string quoted-string|'package:tea/tea.dart'} {keyword|as} tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{generic|{punctuation|<}{class-name|Kettle}{punctuation|>}} {punctuation|\{}
  final double litres{punctuation|;} {keyword|static} {keyword|const} {builtin|int} max {operator|=} {number|0xFF}{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string quoted-string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string quoted-string|"Kettle of {interpolation|{interpolation-punctuation punctuation|$\{}{interpolation-expression|litres{punctuation|.}{function|toStringAsFixed}{punctuation|(}{number|1}{punctuation|)}}{interpolation-punctuation punctuation|\}}} l, {interpolation|{interpolation-variable variable|$name}}\\n"} {string quoted-string|r'raw {interpolation|{interpolation-variable variable|$x}}'} {string quoted-string|''}{string quoted-string|'multi'}{string quoted-string|''}{punctuation|;}
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}{builtin|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {keyword|is}{operator|!} {builtin|int} {operator|\|\|} x {operator|==} null{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} {keyword|go}{punctuation|(}x {operator|?}{operator|?} {number|1}{punctuation|.}5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{function|addAll}{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} {keyword|break}{punctuation|;} default{punctuation|:} throw {function|StateError}{punctuation|(}{string quoted-string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T {generic-function|{function|Function}{generic|{punctuation|<}{class-name|T}{punctuation|>}}}{punctuation|(}T{punctuation|)}{punctuation|;}
