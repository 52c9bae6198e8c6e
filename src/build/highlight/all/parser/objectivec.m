#import <Foundation/Foundation.h>
{function|@interface} Kettle : NSObject {tag|{tag|{punctuation|<}Pot}{punctuation|>}}
{function|@property} {expression|{punctuation|(}nonatomic, copy{punctuation|)}} NSString *name{punctuation|;}
- {expression|{punctuation|(}instancetype{punctuation|)}}initWithLitres:{expression|{punctuation|(}double{punctuation|)}}litres{punctuation|;}
{function|@end}
{function|@implementation} Kettle
- {expression|{punctuation|(}BOOL{punctuation|)}}boil:{expression|{punctuation|(}int{punctuation|)}}n {punctuation|\{} NSArray *a = @{punctuation|[}{function|@1}, @"x", @{punctuation|\{}@"k": @{expression|{punctuation|(}YES{punctuation|)}}{punctuation|\}}{punctuation|]}{punctuation|;} if {expression|{punctuation|(}{operator|!}self.name {operator|\|\|} n {operator|==} nil{punctuation|)}} return NO{punctuation|;} {punctuation|[}self log:@"at %d" with:n{punctuation|]}{punctuation|;} dispatch_async{expression|{punctuation|(}q, {escape builtin|^\{} {function|@autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}}{punctuation|;} return {function|@selector}{expression|{punctuation|(}x{punctuation|)}} != NULL{punctuation|;} {punctuation|\}} // end
{function|@end}
