// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;
import {A as B} from "./a.sol";
contract Kettle is Pot, Heat(1) {
    uint256 public constant MAX = 1_000 ether; mapping(address => uint8[]) private m;
    event Boiled(address indexed who, bytes32 x);
    modifier only() { require(msg.sender == owner, "no"); _; }
    constructor(string memory n) payable { name = n; }
    function boil(uint n) external view virtual override only returns (bool ok) {
        for (uint i = 0; i < n; i++) { if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); }
        assembly { let x := add(1, 2) } /* end */ return true;
    }
}
