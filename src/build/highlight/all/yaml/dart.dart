import 'package{punctuation|:}tea/tea.dart' as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle<T extends num{punctuation|>} extends Pot with Heat implements Comparable<Kettle{punctuation|>} {punctuation|\{}
  final double litres; static const int max = 0xFF;
  late final String{punctuation|?} name;
  Kettle({punctuation|\{}required this.litres{punctuation|,} this.name = 'pot'{punctuation|\}});
  factory Kettle.small() ={punctuation|>} _Small();
  String get label ={punctuation|>} "Kettle of ${punctuation|\{}litres.toStringAsFixed(1){punctuation|\}} l{punctuation|,} $name\\n" r'raw $x' '''multi''';
  Future<void{punctuation|>} boil({punctuation|[}int n = 10{punctuation|]}) async {punctuation|\{}
    await for (var x in stream) {punctuation|\{} if (x is{tag|!} int {punctuation|\|}{punctuation|\|} x == null) continue; yield* go(x {punctuation|?}{punctuation|?} 1.5e3); {punctuation|\}}
    list..add(1)..addAll({punctuation|[}{punctuation|...}{punctuation|?}more{punctuation|,} if (n {punctuation|>} 1) 2{punctuation|]}); // cascade
    switch (n) {punctuation|\{} {key atrule|case 1}{punctuation|:} {key atrule|break; default}{punctuation|:} throw StateError('no'); {punctuation|\}} /* done {important|*/}
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function<T{punctuation|>}(T);
