{comment|#import <Foundation/Foundation.h>}
{macro property|@interface} Kettle : NSObject {operator|<}Pot{operator|>}
{macro property|@property} {punctuation|(}nonatomic, copy{punctuation|)} NSString {operator|*}name;
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres;
{macro property|@end}
{macro property|@implementation} Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a = {macro property|@[@1,} @{string|"x"}, {macro property|@\{@}{string|"k"}: {macro property|@(YES)\}];} if {punctuation|(}{operator|!}self.name {operator|\|\|} n {operator|==} nil{punctuation|)} return NO; {punctuation|[}self log:@{string|"at %d"} with:n{punctuation|]}; dispatch_async{punctuation|(}q, {operator|^}{punctuation|\{} {macro property|@autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; return {macro property|@selector(x)} {operator|!=} NULL; {punctuation|\}} {comment|// end}
{macro property|@end}
