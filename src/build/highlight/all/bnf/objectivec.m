#import {rule|{punctuation|<}Foundation/Foundation.h{punctuation|>}}
@interface Kettle : NSObject {rule|{punctuation|<}Pot{punctuation|>}}
@property {operator|(}nonatomic, copy{operator|)} NSString {operator|*}name;
- {operator|(}instancetype{operator|)}initWithLitres:{operator|(}double{operator|)}litres;
@end
@implementation Kettle
- {operator|(}BOOL{operator|)}boil:{operator|(}int{operator|)}n {operator|\{} NSArray {operator|*}a = @{operator|[}@1, @{string|"x"}, @{operator|\{}@{string|"k"}: @{operator|(}YES{operator|)}{operator|\}}{operator|]}; if {operator|(}!self.name {operator|\|}{operator|\|} n == nil{operator|)} return NO; {operator|[}self log:@{string|"at %d"} with:n{operator|]}; dispatch_async{operator|(}q, ^{operator|\{} @autoreleasepool {operator|\{} {operator|\}} {operator|\}}{operator|)}; return @selector{operator|(}x{operator|)} != NULL; {operator|\}} // end
@end
