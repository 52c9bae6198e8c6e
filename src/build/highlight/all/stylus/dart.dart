{property-declaration|{property|import} {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}}
{comment|/// A kettle.}
{atrule-declaration|{atrule|@immutable}}
{selector|abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}}
  {property-declaration|{property|final} double litres{punctuation|;} static const int max {operator|=} {number|0}{unit|x}FF{punctuation|;}}
  {property-declaration|{property|late} final String{operator|?} name{punctuation|;}}
  Kettle{punctuation|(}{punctuation|\{}{property-declaration|{property|required} this.litres{punctuation|,} this.name {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}}
  {property-declaration|{property|factory} Kettle.{func|{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {func|{function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}}}}
  {selector|String get label => "Kettle of ${punctuation|\{}}litres{punctuation|.}{func|{function|toStringAsFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} l{punctuation|,} $name\\n" r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}}
  Future<void> {func|{function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} {property-declaration|{property|if} {punctuation|(}x {operator|is}{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} continue{punctuation|;} yield{operator|*} {func|{function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5}{unit|e}{number|3}{punctuation|)}{punctuation|;}}} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{func|{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{func|{function|addAll}{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} }{comment|// cascade}}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} {property-declaration|{property|case} {number|1}{punctuation|:} break{punctuation|;} default{punctuation|:} throw StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;}} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{property-declaration|{property|typedef} F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}}
