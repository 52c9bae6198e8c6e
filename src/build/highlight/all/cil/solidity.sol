{comment|// SPDX-License-Identifier: MIT}
pragma solidity ^{number|0.8}.{number|0}{punctuation|;}
{keyword|import} {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 {keyword|public} constant MAX {punctuation|=} 1_000 ether{punctuation|;} mapping{punctuation|(}address {punctuation|=}> {keyword|uint8}{punctuation|[}{punctuation|]}{punctuation|)} {keyword|private} m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg.sender {punctuation|=}{punctuation|=} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    constructor{punctuation|(}{keyword|string} memory n{punctuation|)} payable {punctuation|\{} name {punctuation|=} n{punctuation|;} {punctuation|\}}
    function boil{punctuation|(}{keyword|uint} n{punctuation|)} external view {keyword|virtual} override only returns {punctuation|(}{keyword|bool} ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}{keyword|uint} i {punctuation|=} {number|0}{punctuation|;} i < n{punctuation|;} i++{punctuation|)} {punctuation|\{} if {punctuation|(}i !{punctuation|=} {number|0xFF} && !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} else revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        {keyword|assembly} {punctuation|\{} let x {punctuation|:}{punctuation|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} /* end */ return {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
