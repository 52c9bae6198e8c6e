{comment|#import <Foundation/Foundation.h>}
{target symbol|@interface Kettle} {punctuation|:} NSObject <Pot>
{operator|@}property {punctuation|(}nonatomic, copy{punctuation|)} NSString *name{punctuation|;}
{target symbol|- (instancetype)initWithLitres}{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{operator|@}end
{operator|@}implementation Kettle
{target symbol|- (BOOL)boil}{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray *a {operator|=} {operator|@}[{operator|@}1, {operator|@}{string|"x"}, {operator|@}{punctuation|\{}{operator|@}{string|"k"}{punctuation|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}]{punctuation|;} if {punctuation|(}!self.name {operator|\|}{operator|\|} n {operator|=}{operator|=} nil{punctuation|)} return NO{punctuation|;} [self log{punctuation|:}{operator|@}{string|"at %d"}{target symbol| with}{punctuation|:}n]{punctuation|;} dispatch_async{punctuation|(}q, ^{punctuation|\{} {operator|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return {operator|@}selector{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} // end
{operator|@}end
