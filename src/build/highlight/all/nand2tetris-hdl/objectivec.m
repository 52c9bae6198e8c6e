#import <Foundation/Foundation.h>
@interface Kettle {punctuation|:} NSObject <Pot>
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name{punctuation|;}
- {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray *a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @"x"{punctuation|,} @{punctuation|\{}@"k"{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} if {punctuation|(}!self.name \|\| n {operator|=}{operator|=} nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self log{punctuation|:}@"at %d" with{punctuation|:}n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return @{function|selector}{punctuation|(}x{punctuation|)} !{operator|=} NULL{punctuation|;} {punctuation|\}} {comment|// end}
@end
