{keyword|import} '{keyword|package}{punctuation|:}tea{operator|/}tea{punctuation|.}dart' as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
{punctuation|@}immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  {procedure-name function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{procedure-name function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {procedure-name function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name{symbol|\\n}"} r'raw {constant-parameter-sign important|$}x{char|' '}''multi'''{punctuation|;}
  Future{operator|<}void{operator|>} {procedure-name function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} {procedure-name function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}{procedure-name function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{procedure-name function|addAll}{punctuation|(}{punctuation|[}{operator|..}{punctuation|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} {keyword|break}{punctuation|;} default{punctuation|:} throw {procedure-name function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
