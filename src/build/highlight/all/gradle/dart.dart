{keyword|import} {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
{annotation punctuation|@immutable}
abstract class {class-name|Kettle}{operator|<}T extends {class-name|num}{operator|>} extends {class-name|Pot} with Heat implements {class-name|Comparable}{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {interpolation-string|{string|"Kettle of }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|litres{punctuation|.}{function|toStringAsFixed}{punctuation|(}{number|1}{punctuation|)}}{interpolation-punctuation punctuation|\}}}{string| l, }{interpolation|{interpolation-punctuation punctuation|$}{expression|name}}{string|\\n"}} r{string|'raw $x'} {string|'''multi'''}{punctuation|;}
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} continue{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|...}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break{punctuation|;} default{punctuation|:} throw {function|StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
