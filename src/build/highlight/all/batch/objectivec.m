#import <Foundation/Foundation.h>
{operator|@}{command|{keyword|interface} Kettle : NSObject <Pot>}
{operator|@}{command|{keyword|property} (nonatomic, copy}{punctuation|)} NSString *name;
- {punctuation|(}{command|{keyword|instancetype}}{punctuation|)}initWithLitres:{punctuation|(}{command|{keyword|double}}{punctuation|)}litres;
{operator|@}{command|{keyword|end}}
{operator|@}{command|{keyword|implementation} Kettle}
- {punctuation|(}{command|{keyword|BOOL}}{punctuation|)}boil:{punctuation|(}{command|{keyword|int}}{punctuation|)}n \{ NSArray *a = {operator|@}[{operator|@}1, {operator|@}"x", {operator|@}\{{operator|@}"k": {operator|@}{punctuation|(}{command|{keyword|YES}}{punctuation|)}\}]; if {punctuation|(}!self.name \|\| n == nil{punctuation|)} return NO; [self log:{operator|@}"at %d" with:n]; dispatch_async{punctuation|(}{command|{keyword|q}, {operator|^}\{ @autoreleasepool \{ \} \}}{punctuation|)}; return {operator|@}selector{punctuation|(}{command|{keyword|x}}{punctuation|)} != NULL; \} // end
{operator|@}{command|{keyword|end}}
